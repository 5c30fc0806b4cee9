import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { words } from '../words';
import styles from './styles.module.css';

type Props = ComponentPropsWithoutRef<'pre'>;

/** A block of code, highlighted at build time, with a button that copies exactly its text. */
export default function Code(props: Props): ReactNode {
  return (
    <div className={styles.code}>
      <pre {...props} className={styles.pre} />
      <copy-button class={styles.copy}>
        <button type="button" data-copy-code="" aria-label={words.copyNamed(words.sample.sample)} title={words.copy} />
      </copy-button>
    </div>
  );
}
