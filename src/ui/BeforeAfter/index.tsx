import type { ReactNode } from 'react';
import Figure, { type FigureProps } from '../Figure';
import styles from './styles.module.css';

type BeforeAfterProps = FigureProps & {
  /** What leads from the one side to the other. */
  readonly edge?: string;
  /** Two sides. */
  readonly children: ReactNode;
};

type SideProps = { readonly title: string; readonly children: ReactNode };

export function Side({ title, children }: SideProps): ReactNode {
  return (
    <li className={styles.side}>
      <p className={styles.title}>
        <strong>{title}</strong>
      </p>
      {children}
    </li>
  );
}

/** Two states of the same thing beside each other. */
export default function BeforeAfter({ edge, children, ...figure }: BeforeAfterProps): ReactNode {
  return (
    <Figure {...figure}>
      <ol className={styles.sides}>{children}</ol>
      {edge && <p className={styles.edge}>{edge}</p>}
    </Figure>
  );
}
