import type { ReactNode } from 'react';
import { sourceOf } from '@site/src/sources';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import { domainIds, kindIds, serviceRows, servicesCheckedOn } from './data';
import { text } from './text';

function rowOf({ id, product, domain, openSource, kinds, page, sources }: (typeof serviceRows)[number]): Row {
  const kind = kinds.map((value) => text.kinds[value]).join(' · ');
  const note = text.notes[id];
  return {
    id,
    header: `[${product}](${sourceOf(page).url})`,
    cells: {
      openSource: text.openSource[id] ?? openSource,
      kind: note ? `**${kind}** – ${note}` : `**${kind}**`,
    },
    facets: { domain: [domain], kind: kinds },
    sources,
  };
}

/** Managed services with an open-source project, API or standard behind them, and how open each one is. */
export default function AwsManagedOpenSource(): ReactNode {
  return (
    <DataTable
      id="aws-managed-open-source-table"
      rowPrefix="aws-managed-open-source"
      caption={text.caption(domainIds.length, serviceRows.length)}
      intro={text.intro}
      headerLabel={text.columns.service}
      columns={(['openSource', 'kind'] as const).map((key) => ({ key, label: text.columns[key] }))}
      groups={domainIds.map((domain) => ({
        id: domain,
        title: text.domains[domain],
        rows: serviceRows.filter((service) => service.domain === domain).map(rowOf),
      }))}
      filters={[
        {
          key: 'domain',
          label: text.filters.domain,
          options: domainIds.map((value) => ({ value, label: text.domains[value] })),
        },
        {
          key: 'kind',
          label: text.filters.kind,
          options: kindIds.map((value) => ({ value, label: text.kinds[value] })),
        },
      ]}
      search
      checkedOn={servicesCheckedOn}
      footer={text.footer}
    />
  );
}
