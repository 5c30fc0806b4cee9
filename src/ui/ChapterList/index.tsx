import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /** `[id, title, minutes]` of each chapter of the page, as JSON; written by `plugins/chapters.ts`. */
  readonly chapters: string;
};

/** The chapters of a guide with their reading times. */
export default function ChapterList({ chapters }: Props): ReactNode {
  const list = JSON.parse(chapters) as readonly [id: string, title: string, minutes: number][];
  return (
    <nav aria-label={words.chapter.inGuide}>
      <p className={styles.total}>{words.chapter.minutes(list.reduce((sum, [, , minutes]) => sum + minutes, 0))}</p>
      <ol className={styles.chapters}>
        {list.map(([id, title, minutes]) => (
          <li key={id}>
            <Link to={`#${id}`}>{title}</Link> <span>{words.chapter.short(minutes)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
