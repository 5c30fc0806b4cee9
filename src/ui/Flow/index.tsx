import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Anchor from '../Anchor';
import Figure, { useAddress, type FigureProps } from '../Figure';
import { words } from '../words';
import styles from './styles.module.css';

type FlowProps = FigureProps & {
  /** Whether the last step leads to the first again. */
  readonly cycle?: boolean;
  /** The nodes in order. */
  readonly children: ReactNode;
};

type NodeProps = {
  /** Last part of the node's address. */
  readonly id: string;
  readonly title: string;
  /** What is special about it. */
  readonly mark?: 'human' | 'gate' | 'optional' | 'current';
  /** What stands at the edge to the next node. */
  readonly next?: string;
  /** An edge that leads elsewhere, in words. */
  readonly back?: string;
  readonly href?: string;
  readonly children?: ReactNode;
};

export function Node({ id, title, mark, next, back, href, children }: NodeProps): ReactNode {
  return (
    <Anchor as="li" id={useAddress(id)} className={clsx(styles.node, mark && styles[mark])}>
      <div className={styles.box}>
        <p className={styles.title}>
          <strong>{href ? <Link to={href}>{title}</Link> : title}</strong>{' '}
          {mark && <span className={styles.mark}>{words.diagram[mark]}</span>}
        </p>
        <div className={styles.body}>{children}</div>
        {back && <p className={styles.back}>{back}</p>}
      </div>
      <p className={styles.next}>{next}</p>
    </Anchor>
  );
}

/** Steps one after the other, as a numbered list with arrows. */
export default function Flow({ cycle = false, children, ...figure }: FlowProps): ReactNode {
  return (
    <Figure {...figure}>
      <ol className={styles.flow}>{children}</ol>
      {cycle && <p className={styles.cycle}>{words.diagram.cycle}</p>}
    </Figure>
  );
}
