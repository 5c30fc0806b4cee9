import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import styles from './styles.module.css';

type Props = Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'type'>;

/** A button of an instrument; what it does comes from the island around it, by its `data-` attributes. */
export default function Button(props: Props): ReactNode {
  return <button type="button" className={styles.button} {...props} />;
}
