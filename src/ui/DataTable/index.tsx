import type { ReactNode } from 'react';
import clsx from 'clsx';
import type { SourceId } from '@site/src/sources';
import Anchor from '../Anchor';
import { addressOf } from '../Anchor/addressOf';
import Figure, { type FigureProps } from '../Figure';
import FilterBar, { type Facet, type Filterable } from '../FilterBar';
import Rich from '../Rich';
import { words } from '../words';
import TableRow from './TableRow';
import styles from './styles.module.css';

export type Column = {
  readonly key: string;
  readonly label: string;
  /** Numbers stand right-aligned in tabular figures. */
  readonly kind?: 'text' | 'code' | 'number';
};

export type Row = Filterable & {
  /** Last part of the row's address. */
  readonly id: string;
  /** The row's own header cell. */
  readonly header: ReactNode;
  /** One cell for each column, by the column's key. */
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly sources?: readonly SourceId[];
};

export type RowGroup = {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly Row[];
};

type Props = FigureProps & {
  /** Heading of the column that holds the row headers. */
  readonly headerLabel: string;
  readonly columns: readonly Column[];
  /** Rows without groups. */
  readonly rows?: readonly Row[];
  /** Rows in groups, each with a heading of its own. */
  readonly groups?: readonly RowGroup[];
  /** First part of the rows' addresses; else the table's id. */
  readonly rowPrefix?: string;
  readonly filters?: readonly Facet[];
  readonly search?: boolean;
};

/** From so many columns on, a table is set small and may scroll sideways. */
const MANY_COLUMNS = 5;

/** A table with a caption, column and row headers; on a phone each row becomes a card. */
export default function DataTable(props: Props): ReactNode {
  const { id, caption, headerLabel, columns, rows = [], rowPrefix = id, filters = [], search = false } = props;
  const groups = props.groups ?? [{ id: '', title: '', rows }];
  const all = groups.flatMap((group) => group.rows);
  const isWide = columns.length >= MANY_COLUMNS;
  const plain = (
    <table className={clsx(styles.table, isWide && styles.dense)} role="table" aria-labelledby={`${id}-caption`}>
      <thead role="rowgroup">
        <tr role="row">
          {[headerLabel, ...columns.map(({ label }) => label)].map((label, index) => (
            <th key={label} scope="col" role="columnheader" className={styles[columns[index - 1]?.kind ?? 'text']}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} role="rowgroup" data-group="">
          {group.title && (
            <Anchor as="tr" id={addressOf(rowPrefix, group.id)} role="row" className={styles.group}>
              <th scope="rowgroup" role="rowheader" colSpan={columns.length + 1}>
                <span data-title="">
                  <Rich text={group.title} />
                </span>{' '}
                <span className={styles.count}>{words.group(group.rows.length)}</span>
                {group.note && (
                  <small>
                    <Rich text={group.note} />
                  </small>
                )}
              </th>
            </Anchor>
          )}
          {group.rows.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} address={addressOf(rowPrefix, row.id)} />
          ))}
        </tbody>
      ))}
    </table>
  );
  const table = isWide ? (
    <div className={styles.scroll} role="region" aria-label={words.scrollable(caption)} tabIndex={0}>
      {plain}
    </div>
  ) : (
    plain
  );
  if (filters.length === 0 && !search) return <Figure {...props}>{table}</Figure>;
  return (
    <Figure {...props} hasFields>
      <filter-view name={id}>
        <FilterBar id={id} caption={caption} facets={filters} search={search} items={all} />
        {table}
      </filter-view>
    </Figure>
  );
}
