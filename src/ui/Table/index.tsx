import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import clsx from 'clsx';
import { isSourceId } from '@site/src/sources';
import Figure from '../Figure';
import styles from '../DataTable/styles.module.css';

type Props = {
  /** Address of the table on its page. */
  readonly id: string;
  /** What the table shows. */
  readonly caption: string;
  /** Ids of its sources, separated by blanks. */
  readonly source?: string;
  /** Month in which its facts were checked, as YYYY-MM. */
  readonly checkedOn?: string;
  /** Whether its figures illustrate and were not measured. */
  readonly estimate?: boolean;
  /** Whether the columns after the first hold numbers. */
  readonly numeric?: boolean;
  /** A Markdown table; `plugins/tables.ts` gives it its row headers and addresses. */
  readonly children: ReactNode;
};

/** The element of a Markdown table. */
export function TableElement(props: ComponentPropsWithoutRef<'table'>): ReactNode {
  return <table {...props} role="table" className={styles.table} />;
}

/** A table written in Markdown. */
export default function Table({ id, caption, source = '', checkedOn, estimate, numeric, children }: Props): ReactNode {
  return (
    <Figure
      id={id}
      caption={caption}
      sources={source.split(' ').filter(isSourceId)}
      checkedOn={checkedOn}
      estimate={estimate}
    >
      <div className={clsx(numeric && styles.numeric)}>{children}</div>
    </Figure>
  );
}
