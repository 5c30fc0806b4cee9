import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /** Reading time of the chapter. */
  readonly minutes: number;
  /** `[id, title]` of each section of the chapter, as JSON. */
  readonly sections: string;
  /** Where the chapter's text can be edited. */
  readonly edit: string;
  /** ISO date of its last change; none without a Git history. */
  readonly updated?: string;
};

/** What stands under each chapter's heading: how long it takes and what is in it; written by `plugins/chapters.ts`. */
export default function ChapterHead({ minutes, sections, edit, updated }: Props): ReactNode {
  const list = JSON.parse(sections) as readonly [id: string, title: string][];
  return (
    <nav className={styles.head} aria-label={words.chapter.inChapter}>
      <p className={styles.meta}>
        <span>{words.chapter.minutes(minutes)}</span>
        {updated && <time dateTime={updated}>{words.chapter.updated(updated)}</time>}
        <Link to={edit}>{words.chapter.edit}</Link>
      </p>
      {list.length > 0 && (
        <ul className={styles.sections}>
          {list.map(([id, title]) => (
            <li key={id}>
              <Link to={`#${id}`}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
