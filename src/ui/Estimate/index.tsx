import type { ReactNode } from 'react';
import { words } from '../words';
import styles from './styles.module.css';

/** Says that a figure illustrates and was not measured. */
export default function Estimate(): ReactNode {
  return (
    <span className={styles.estimate} title={words.estimateHint}>
      {words.estimate}
    </span>
  );
}
