import { createContext, useContext, type ReactNode } from 'react';
import clsx from 'clsx';
import Figure, { type FigureProps } from '../Figure';
import { words } from '../words';
import styles from './styles.module.css';

type SequenceProps = FigureProps & {
  /** Who takes part, in order. */
  readonly lanes: readonly string[];
  /** The messages in order. */
  readonly children: ReactNode;
};

type MessageProps = {
  /** Index of the lane that it comes from. */
  readonly from: number;
  /** Index of the lane that it goes to; the same lane for work inside it. */
  readonly to: number;
  readonly kind?: 'call' | 'return' | 'note' | 'approval';
  readonly children: ReactNode;
};

const Lanes = createContext<readonly string[]>([]);

function useLane(index: number): string {
  const lanes = useContext(Lanes);
  const lane = lanes[index];
  if (lane === undefined)
    throw new Error(`A message names lane ${index}, but there are ${lanes.length}: correct “from” or “to”.`);
  return lane;
}

export function Message({ from, to, kind = from === to ? 'note' : 'call', children }: MessageProps): ReactNode {
  const [sender, receiver] = [useLane(from), useLane(to)];
  return (
    <li className={clsx(styles.message, styles[kind])}>
      <p className={styles.lanes}>
        {from === to ? (
          <span className={styles.lane}>{sender}</span>
        ) : (
          <>
            <span className={styles.lane}>{sender}</span>{' '}
            <span className={styles.arrow} role="img" aria-label={words.diagram.arrow} />{' '}
            <span className={styles.lane}>{receiver}</span>
          </>
        )}
        <span className={styles.kind}>{words.diagram.kind[kind]}</span>
      </p>
      <div className={styles.body}>{children}</div>
    </li>
  );
}

/** Who says what to whom, in order. */
export default function Sequence({ lanes, children, ...figure }: SequenceProps): ReactNode {
  return (
    <Figure {...figure}>
      <Lanes value={lanes}>
        <ol className={styles.sequence}>{children}</ol>
      </Lanes>
    </Figure>
  );
}
