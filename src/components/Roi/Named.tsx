import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  /** Name in the formulas. */
  readonly id: string;
  /** What it means. */
  readonly children: string;
};

/** An input or a result with the name that the formulas use for it. */
export default function Named({ id, children }: Props): ReactNode {
  return (
    <>
      {children} <code className={styles.name}>{id}</code>
    </>
  );
}
