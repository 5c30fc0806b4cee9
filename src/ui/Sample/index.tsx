import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Anchor from '../Anchor';
import Rich, { plain } from '../Rich';
import { words } from '../words';
import Facts, { FileLink, type FactsProps } from './Facts';
import styles from './styles.module.css';

type Props = FactsProps & {
  /** Path below `examples/`. */
  readonly file: string;
  /** What the sample shows, in one sentence. */
  readonly caption: string;
  /** Path of a sample to compare with: lines that it does not have are marked, and the code stands open. */
  readonly comparedWith?: string;
  /** The rest is filled in by `plugins/samples.ts`. */
  readonly id: string;
  readonly lines: number;
  readonly children: ReactNode;
};

/** Samples up to this many lines stand open. */
const SHORT = 24;

/** A file from `examples/`, with its name, what it was checked against, and its area as a download. */
export default function Sample({ file, caption, comparedWith, id, lines, raw, children, ...facts }: Props): ReactNode {
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
          <FileLink to={raw}>
            <code>{`examples/${file}`}</code>
          </FileLink>
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
      <Facts raw={raw} {...facts} />
    </Anchor>
  );
}
