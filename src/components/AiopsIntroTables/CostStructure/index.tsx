import type { ReactNode } from 'react';
import { formatDate } from '@site/src/ui/formatDate';
import DataTable from '@site/src/ui/DataTable';
import Rich from '@site/src/ui/Rich';
import Status from '@site/src/ui/Status';
import { costItems, type CostItem } from './data';
import { text } from './text';

function Header({ name, href, endsOn }: CostItem): ReactNode {
  return (
    <>
      <Rich text={`[${name}](${href})`} /> {endsOn && <Status kind="deprecated" date={endsOn} />}
    </>
  );
}

/** What an AIOps platform is billed by, and how to pay less (9.2). */
export default function CostStructure(): ReactNode {
  const { caption, columns, footer, items } = text;
  return (
    <DataTable
      id="cost-structure-table"
      rowPrefix="cost-structure"
      caption={caption}
      headerLabel={columns.item}
      columns={(['billed', 'reduce'] as const).map((key) => ({ key, label: columns[key] }))}
      rows={costItems.map((item) => ({
        id: item.id,
        header: <Header {...item} />,
        cells: { ...items[item.id], billed: `${items[item.id].billed} ${text.checked(formatDate(item.checkedOn))}` },
        sources: item.sources,
      }))}
      footer={footer}
    />
  );
}
