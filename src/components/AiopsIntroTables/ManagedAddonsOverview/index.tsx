import type { ReactNode } from 'react';
import CopyText from '@site/src/ui/CopyText';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import { communityAddons } from '../K8sOpenSourceEcosystem/data';
import { addonRows, addonSources, addonsCheckedOn, categoryIds, computeTypes, type ComputeId } from './data';
import { text } from './text';

const computeIds = Object.keys(computeTypes) as ComputeId[];

function rights(policies: readonly string[], words = ''): string {
  return [...policies.map((policy) => `\`${policy}\``), words].filter(Boolean).join(' · ') || text.noRights;
}

function rowOf({ id, product, category, compute, policies, aliases, source }: (typeof addonRows)[number]): Row {
  const words = text.rows[id];
  return {
    id,
    header: (
      <>
        {product} <CopyText text={id} />
      </>
    ),
    cells: {
      compute: words.compute ?? compute.map((type) => computeTypes[type]).join(', '),
      iam: rights(policies, words.iam),
      note: words.note,
    },
    facets: { category: [category], compute },
    keywords: aliases,
    sources: source && [source],
  };
}

/** The add-ons that AWS publishes for EKS: exact name, compute, rights. */
export default function ManagedAddonsOverview(): ReactNode {
  return (
    <DataTable
      id="managed-addons-table"
      rowPrefix="managed-addons"
      caption={text.caption(addonRows.length)}
      intro={text.intro(communityAddons.length, addonRows.length + communityAddons.length)}
      headerLabel={`${text.columns.addon} · ${text.columns.name}`}
      columns={(['compute', 'iam', 'note'] as const).map((key) => ({ key, label: text.columns[key] }))}
      groups={categoryIds.map((category) => ({
        id: category,
        title: text.categories[category].title,
        note: text.categories[category].purpose,
        rows: addonRows.filter((addon) => addon.category === category).map(rowOf),
      }))}
      filters={[
        {
          key: 'category',
          label: text.filters.category,
          options: categoryIds.map((value) => ({ value, label: text.categories[value].title })),
        },
        {
          key: 'compute',
          label: text.filters.compute,
          options: computeIds.map((value) => ({ value, label: computeTypes[value] })),
        },
      ]}
      search
      sources={addonSources}
      checkedOn={addonsCheckedOn}
      footer={
        <>
          {text.footer} <CopyText text={'aws eks create-addon --cluster-name "$CLUSTER_NAME" --addon-name adot'} />
        </>
      }
    />
  );
}
