import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Anchor from '../Anchor';
import Figure, { useAddress, type FigureProps } from '../Figure';
import Rich from '../Rich';
import { words } from '../words';
import styles from './styles.module.css';

type LayersProps = FigureProps & {
  /** Whether the first layer is the lowest and the arrows point upwards, or the other way round. */
  readonly order?: 'up' | 'down';
  /** The layers from the first to the last. */
  readonly children: ReactNode;
};

type LayerProps = {
  /** Last part of the layer's address. */
  readonly id: string;
  readonly title: string;
  /** Whether the layer may be left out. */
  readonly optional?: boolean;
  /** A sentence under the title. */
  readonly note?: string;
  /** Prose, or parts that stand side by side. */
  readonly children?: ReactNode;
};

type PartProps = {
  /** Last part of the address: unique within the whole figure. */
  readonly id: string;
  readonly title: string;
  /** Official page behind the title. */
  readonly href?: string;
  /** Whether the part may be left out. */
  readonly optional?: boolean;
  readonly children?: ReactNode;
};

export function Part({ id, title, href, optional = false, children }: PartProps): ReactNode {
  return (
    <Anchor id={useAddress(id)} className={clsx(styles.part, optional && styles.optional)}>
      <p>
        <strong>{href ? <Link to={href}>{title}</Link> : title}</strong>{' '}
        {optional && <span className={styles.mark}>{words.diagram.optional}</span>}
      </p>
      {children}
    </Anchor>
  );
}

export function Layer({ id, title, optional = false, note, children }: LayerProps): ReactNode {
  return (
    <Anchor as="li" id={useAddress(id)} className={clsx(styles.layer, optional && styles.optional)}>
      <p className={styles.title}>
        <strong>{title}</strong> {optional && <span className={styles.mark}>{words.diagram.optional}</span>}
      </p>
      {note && (
        <p className={styles.note}>
          <Rich text={note} />
        </p>
      )}
      <div className={styles.body}>{children}</div>
    </Anchor>
  );
}

/** Layers that stand on each other, read from the first to the last. */
export default function Layers({ order = 'down', children, ...figure }: LayersProps): ReactNode {
  return (
    <Figure {...figure}>
      <ol className={clsx(styles.layers, styles[order])}>{children}</ol>
    </Figure>
  );
}
