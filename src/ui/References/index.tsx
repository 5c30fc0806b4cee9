import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { isSourceId, numberOf, sources } from '@site/src/sources';
import Anchor from '../Anchor';
import { formatDate } from '../formatDate';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /** Ids of the page's sources, separated by blanks; written by `plugins/citations.ts`. */
  readonly ids: string;
};

/** Every source that the page cites, with the month in which it was read. */
export default function References({ ids }: Props): ReactNode {
  const cited = ids
    .split(' ')
    .filter(isSourceId)
    .sort((a, b) => numberOf(a) - numberOf(b));
  return (
    <ol className={styles.references}>
      {cited.map((id) => {
        const { title, publisher, url, checkedOn } = sources[id];
        return (
          <Anchor as="li" key={id} id={`ref-${id}`} {...{ value: numberOf(id) }}>
            {publisher}, <Link to={url}>{title}</Link>{' '}
            <span className={styles.checked}>({words.references.checked(formatDate(checkedOn))})</span>
          </Anchor>
        );
      })}
    </ol>
  );
}
