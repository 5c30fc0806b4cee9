import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import styles from './styles.module.css';

type Props = Omit<ComponentPropsWithoutRef<'section'>, 'title'> & {
  /** Last part of the title's id. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A part of the calculator with its title. */
export default function Block({ id, title, children, ...rest }: Props): ReactNode {
  const titleId = `roi-calculator-${id}`;
  return (
    <section aria-labelledby={titleId} className={styles.block} {...rest}>
      <p className={styles.title} id={titleId}>
        {title}
      </p>
      {children}
    </section>
  );
}
