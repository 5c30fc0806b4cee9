import type { ReactNode } from 'react';
import DataTable from '@site/src/ui/DataTable';
import { categories, checkedOn, counts, relevances, servers, states } from './data';
import HostingEvolution from './HostingEvolution';
import { rowOf } from './rows';
import { text } from './text';

const columns = (['what', 'install', 'eks'] as const).map((key) => ({ key, label: text.columns[key] }));

const groups = categories.map((id) => ({
  id,
  title: text.categories[id],
  rows: servers.filter(({ category }) => category === id).map(rowOf),
}));

const optionsOf = <T extends string>(ids: readonly T[], labels: Readonly<Record<T, string>>) =>
  ids.map((value) => ({ value, label: labels[value] }));

const filters = [
  { key: 'category', label: text.filters.category, options: optionsOf(categories, text.categories) },
  { key: 'eks', label: text.filters.eks, options: optionsOf(relevances, text.relevances) },
  { key: 'status', label: text.filters.status, options: optionsOf(['active', ...states], text.states) },
];

/** Every server of awslabs/mcp with its package, by category, and how hosting went from local to managed to unified. */
export default function McpServersMap(): ReactNode {
  return (
    <>
      <DataTable
        id="mcp-servers-map"
        rowPrefix="mcp-servers"
        caption={text.caption}
        intro={text.intro(counts)}
        headerLabel={text.headerLabel}
        columns={columns}
        groups={groups}
        filters={filters}
        search
        sources={['mcp-registry-awslabs']}
        checkedOn={checkedOn}
        footer={text.footer}
      />
      <HostingEvolution />
    </>
  );
}
