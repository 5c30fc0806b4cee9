import type {ReactNode} from 'react';
import clsx from 'clsx';
import Anchor from '../Anchor';
import Figure, {useAddress, type FigureProps} from '../Figure';
import {words} from '../words';
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
  readonly children?: ReactNode;
};

export function Layer({id, title, optional = false, children}: LayerProps): ReactNode {
  return (
    <Anchor as="li" id={useAddress(id)} className={clsx(styles.layer, optional && styles.optional)}>
      <p className={styles.title}>
        <strong>{title}</strong> {optional && <span className={styles.mark}>{words.diagram.optional}</span>}
      </p>
      <div className={styles.body}>{children}</div>
    </Anchor>
  );
}

/** Layers that stand on each other, read from the first to the last. */
export default function Layers({order = 'down', children, ...figure}: LayersProps): ReactNode {
  return (
    <Figure {...figure}>
      <ol className={clsx(styles.layers, styles[order])}>{children}</ol>
    </Figure>
  );
}
