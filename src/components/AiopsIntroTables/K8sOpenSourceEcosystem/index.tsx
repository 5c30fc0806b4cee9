import type { ReactNode } from 'react';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import { distinctCount, groupIds, mapCheckedOn, mapRows, mapSources, type ProjectId } from './data';
import { text } from './text';

function awsForm({ id, group }: (typeof mapRows)[number]): string {
  if (group === 'addons') return `\`${id}\``;
  if (group === 'community') return text.communityAddon;
  return text.aws[id as ProjectId];
}

function rowOf(row: (typeof mapRows)[number]): Row {
  return {
    id: row.id,
    header: row.name,
    cells: { aws: awsForm(row), role: text.roles[row.id] },
    facets: { group: [row.group] },
    keywords: row.keywords,
    sources: row.sources,
  };
}

/** Kubernetes open source by the form in which AWS delivers it. */
export default function K8sOpenSourceEcosystem(): ReactNode {
  return (
    <DataTable
      id="k8s-open-source-map-table"
      rowPrefix="k8s-open-source-map"
      caption={text.caption}
      intro={text.intro(mapRows.length, distinctCount)}
      headerLabel={text.columns.openSource}
      columns={(['aws', 'role'] as const).map((key) => ({ key, label: text.columns[key] }))}
      groups={groupIds.map((group) => ({
        id: group,
        ...text.groups[group],
        rows: mapRows.filter((row) => row.group === group).map(rowOf),
      }))}
      filters={[
        {
          key: 'group',
          label: text.filter,
          options: groupIds.map((value) => ({ value, label: text.groups[value].title })),
        },
      ]}
      search
      sources={mapSources}
      checkedOn={mapCheckedOn}
    />
  );
}
