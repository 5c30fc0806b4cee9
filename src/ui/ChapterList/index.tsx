import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { words } from '../words';
import styles from './styles.module.css';

interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Its language, where that is not the page's. */
  readonly lang?: string;
  /** Reading time. */
  readonly minutes: number;
}

type Props = {
  /** The chapters of the page, as JSON; written by `plugins/chapters.ts`. */
  readonly chapters: string;
};

/** The chapters of a guide with their reading times. */
export default function ChapterList({ chapters }: Props): ReactNode {
  const list = JSON.parse(chapters) as readonly Chapter[];
  return (
    <nav aria-label={words.chapter.inGuide}>
      <p className={styles.total}>{words.chapter.minutes(list.reduce((sum, { minutes }) => sum + minutes, 0))}</p>
      <ol className={styles.chapters}>
        {list.map(({ id, title, lang, minutes }) => (
          <li key={id}>
            <Link to={`#${id}`}>{lang ? <span lang={lang}>{title}</span> : title}</Link>{' '}
            <span className={styles.minutes}>{words.chapter.short(minutes)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
