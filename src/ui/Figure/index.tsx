import { createContext, useContext, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { SourceId } from '@site/src/sources';
import Anchor from '../Anchor';
import { addressOf } from '../Anchor/addressOf';
import Estimate from '../Estimate';
import Rich, { plain } from '../Rich';
import { words } from '../words';
import SourceNote from '../SourceNote';
import styles from './styles.module.css';

export type FigureProps = {
  /** Address of the figure on its page. */
  readonly id: string;
  /** What the figure shows, as its title. */
  readonly caption: string;
  /** One or two sentences under the title. */
  readonly intro?: ReactNode;
  /** Where its facts come from. */
  readonly sources?: readonly SourceId[];
  /** Month in which they were checked, as YYYY-MM; else that of the newest source. */
  readonly checkedOn?: string;
  /** Whether its figures illustrate and were not measured. */
  readonly estimate?: boolean;
  /** A closing line. */
  readonly footer?: ReactNode;
};

type Props = FigureProps & {
  /** Whether the reader can enter something in it (`src/static-article/blocks.css`). */
  readonly hasFields?: boolean;
  readonly children: ReactNode;
};

const FigureId = createContext('');

/** The address of a part of the figure that it stands in: the figure's own, then the part's. */
export function useAddress(part: string): string {
  return addressOf(useContext(FigureId), part);
}

/** The frame that every table, card grid and diagram of a component shares: title, introduction, content, sources. */
export default function Figure({
  id,
  caption,
  intro,
  sources = [],
  checkedOn,
  estimate,
  footer,
  hasFields,
  children,
}: Props): ReactNode {
  return (
    <Anchor as="figure" id={id} className={styles.figure} aria-labelledby={`${id}-caption`} data-fields={hasFields}>
      <figcaption className={styles.caption}>
        <span id={`${id}-caption`} data-title="">
          <Rich text={caption} />
          {estimate && (
            <>
              {' '}
              <Estimate />
            </>
          )}
        </span>
        <Link className="hash-link" to={`#${id}`} aria-label={words.linkTo(plain(caption))} />
      </figcaption>
      {intro && (
        <p className={styles.intro}>
          <Rich text={intro} />
        </p>
      )}
      <FigureId value={id}>{children}</FigureId>
      {footer && (
        <p className={styles.footer}>
          <Rich text={footer} />
        </p>
      )}
      <SourceNote ids={sources} checkedOn={checkedOn} />
    </Anchor>
  );
}
