import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { formatDate } from '../formatDate';
import { words } from '../words';
import styles from './styles.module.css';

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** Its language, where that is not the page's. */
  readonly lang?: string;
}

type Props = {
  /** Reading time of the chapter. */
  readonly minutes: number;
  /** The headings of the chapter, as JSON. */
  readonly sections: string;
  /** Where the chapter's text can be edited. */
  readonly edit: string;
  /** ISO date of its last change; none without a Git history. */
  readonly updated?: string;
};

/** Each heading with those of a deeper level that follow it. */
function nested(headings: readonly Heading[]): { heading: Heading; below: readonly Heading[] }[] {
  const top = Math.min(...headings.map(({ level }) => level));
  const starts = headings.flatMap(({ level }, index) => (level === top || index === 0 ? [index] : []));
  return starts.flatMap((start, at) => {
    const heading = headings[start];
    return heading ? [{ heading, below: headings.slice(start + 1, starts[at + 1]) }] : [];
  });
}

function SectionList({ headings }: { readonly headings: readonly Heading[] }): ReactNode {
  return (
    <ul className={styles.sections}>
      {nested(headings).map(({ heading: { id, title, lang }, below }) => (
        <li key={id}>
          <Link to={`#${id}`}>{lang ? <span lang={lang}>{title}</span> : title}</Link>
          {below.length > 0 && <SectionList headings={below} />}
        </li>
      ))}
    </ul>
  );
}

/** What stands under each chapter's heading: how long it takes and what is in it; written by `plugins/chapters.ts`. */
export default function ChapterHead({ minutes, sections, edit, updated }: Props): ReactNode {
  const headings = JSON.parse(sections) as readonly Heading[];
  return (
    <nav className={styles.head} lang={words.locale} aria-label={words.chapter.inChapter}>
      <p className={styles.meta}>
        <span>{words.chapter.minutes(minutes)}</span>
        {updated && <time dateTime={updated}>{words.chapter.updated(formatDate(updated))}</time>}
        <Link to={edit}>{words.chapter.edit}</Link>
      </p>
      {headings.length > 0 && <SectionList headings={headings} />}
    </nav>
  );
}
