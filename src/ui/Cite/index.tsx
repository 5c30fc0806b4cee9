import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { numberOf, sources, type SourceId } from '@site/src/sources';
import styles from './styles.module.css';

type Props = {
  /** Which source says so. */
  readonly id: SourceId;
};

/** A footnote mark that leads to the source in the page's references. */
export default function Cite({ id }: Props): ReactNode {
  const { publisher, title } = sources[id];
  return (
    <sup className={styles.cite}>
      <Link to={`#ref-${id}`} title={`${publisher}, ${title}`}>
        {numberOf(id)}
      </Link>
    </sup>
  );
}
