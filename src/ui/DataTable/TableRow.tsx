import type { ReactNode } from 'react';
import clsx from 'clsx';
import Anchor from '../Anchor';
import Cite from '../Cite';
import { filterAttributes } from '../FilterBar';
import Rich from '../Rich';
import type { Column, Row } from '.';
import styles from './styles.module.css';

type Props = { readonly row: Row; readonly columns: readonly Column[]; readonly address: string };

/** One row: its header with sources, then a cell for each column. */
export default function TableRow({ row, columns, address }: Props): ReactNode {
  return (
    <Anchor as="tr" id={address} role="row" {...filterAttributes(row)}>
      <th scope="row" role="rowheader">
        <Rich text={row.header} />
        {row.sources?.map((id) => (
          <Cite key={id} id={id} />
        ))}
      </th>
      {columns.map(({ key, label, kind = 'text' }) => {
        if (!(key in row.cells)) throw new Error(`Row “${address}” has no cell “${key}”: add it to the row's cells.`);
        const cell = row.cells[key];
        const isFigure = kind === 'number' && typeof cell === 'string' && !cell.includes(' ');
        return (
          <td key={key} role="cell" data-label={label} className={clsx(styles[kind], isFigure && styles.whole)}>
            <Rich text={cell} />
          </td>
        );
      })}
    </Anchor>
  );
}
