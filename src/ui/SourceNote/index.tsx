import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { sources, type SourceId } from '@site/src/sources';
import { formatDate } from '../formatDate';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /** The sources of a table or figure, the most important first. */
  readonly ids: readonly SourceId[];
  /** Month in which the facts were checked, as YYYY-MM; else that of the newest source. */
  readonly checkedOn?: string;
};

function newest(ids: readonly SourceId[]): string {
  return (
    ids
      .map((id): string => sources[id].checkedOn)
      .sort()
      .at(-1) ?? ''
  );
}

/** Where a table or figure comes from and when that was checked. */
export default function SourceNote({ ids, checkedOn = newest(ids) }: Props): ReactNode {
  if (ids.length === 0) return null;
  return (
    <p className={styles.note}>
      {ids.length > 1 ? words.sources : words.source}:{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Link to={`#ref-${id}`}>{`${sources[id].publisher}, ${sources[id].title}`}</Link>
        </span>
      ))}{' '}
      ({words.checkedOn(formatDate(checkedOn))})
    </p>
  );
}
