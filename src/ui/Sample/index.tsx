import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Anchor from '../Anchor';
import Rich, { plain } from '../Rich';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /** Path below `examples/`. */
  readonly file: string;
  /** What the sample shows, in one sentence. */
  readonly caption: string;
  /** Path of a sample to compare with: lines that it does not have are marked, and the code stands open. */
  readonly comparedWith?: string;
  /** The rest is filled in by `plugins/samples.ts`: the address, the file's lines and what it was checked against. */
  readonly id: string;
  readonly lines: number;
  readonly raw: string;
  readonly checked?: string;
  readonly checkedOn?: string;
  readonly limits?: string;
  readonly children: ReactNode;
};

/** Samples up to this many lines stand open. */
const SHORT = 24;

/** A file from `examples/`, with its name, what it was checked against and a link to the raw file. */
export default function Sample({
  file,
  caption,
  comparedWith,
  id,
  lines,
  raw,
  checked,
  checkedOn,
  limits,
  children,
}: Props): ReactNode {
  return (
    <Anchor as="figure" id={id} className={styles.sample}>
      <figcaption className={styles.caption}>
        <span>
          <span data-title="">
            <Rich text={caption} />
          </span>
          <Link className="hash-link" to={`#${id}`} aria-label={words.linkTo(plain(caption))} />
        </span>
        <span className={styles.file}>
          <Link to={raw} target="_self" data-noBrokenLinkCheck>
            <code>{`examples/${file}`}</code>
          </Link>
        </span>
      </figcaption>
      {comparedWith && (
        <p className={styles.compared}>
          <Rich text={words.sample.comparedWith(`examples/${comparedWith}`)} />
        </p>
      )}
      {lines <= SHORT || comparedWith ? (
        children
      ) : (
        <details className={styles.details}>
          <summary>{`${words.sample.open} (${words.sample.lines(lines)})`}</summary>
          {children}
        </details>
      )}
      {checked && (
        <p className={styles.checked}>
          {words.sample.checkedAgainst}: {checked} ({checkedOn}){limits && ` · ${limits}`}
        </p>
      )}
    </Anchor>
  );
}
