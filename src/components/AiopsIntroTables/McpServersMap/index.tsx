import type { ReactNode } from 'react';
import CopyText from '@site/src/ui/CopyText';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import Flow, { Node } from '@site/src/ui/Flow';
import Rich from '@site/src/ui/Rich';
import Status from '@site/src/ui/Status';
import { unified, ways } from '../McpServerTypes/data';
import { badges, categories, checkedOn, counts, folderOf, packageOf, relevances, servers, states, type Server, type ServerId, type State } from './data';
import { text } from './text';

const REPOSITORY = 'https://github.com/awslabs/mcp/tree/main';

const options = <T extends string>(ids: readonly T[], labels: Readonly<Record<T, string>>) => ids.map((value) => ({ value, label: labels[value] }));

const hasBadge = (state: State): state is keyof typeof badges => state in badges;

const rowOf = (server: Server & { readonly id: ServerId }): Row => {
  const { id, name, eks, category, tools, endpoint, source, states: known = [] } = server;
  const command = packageOf(server);
  return {
    id,
    header: name,
    cells: {
      what: tools ? `${text.what[id]} (${text.tools(tools)})` : text.what[id],
      install: (
        <>
          {command ? <CopyText text={command} /> : text.noPackage} {endpoint && <CopyText text={endpoint} />} <Rich text={`[\`${folderOf(id)}\`](${REPOSITORY}/${folderOf(id)})`} />
        </>
      ),
      eks: text.relevances[eks],
      status: known.length === 0 ? text.states.active : known.map((state) => (hasBadge(state) ? <Status key={state} kind={badges[state]} /> : <span key={state}>{text.states[state]}</span>)),
    },
    facets: { category: [category], eks: [eks], status: known.length === 0 ? ['active'] : known },
    sources: source && [source],
    keywords: text.keywords[id],
  };
};

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
        columns={(['what', 'install', 'eks', 'status'] as const).map((key) => ({ key, label: text.columns[key] }))}
        groups={categories.map((id) => ({ id, title: text.categories[id], rows: servers.filter(({ category }) => category === id).map(rowOf) }))}
        filters={[
          { key: 'category', label: text.filters.category, options: options(categories, text.categories) },
          { key: 'eks', label: text.filters.eks, options: options(relevances, text.relevances) },
          { key: 'status', label: text.filters.status, options: options(['active', ...states], text.states) },
        ]}
        search
        sources={['mcp-registry-awslabs']}
        checkedOn={checkedOn}
        footer={text.footer}
      />
      <Flow id="mcp-hosting-evolution" caption={text.evolution.caption} footer={text.evolution.footer} sources={['mcp-registry-awslabs', 'eks-mcp-tool-configurations', 'ecs-mcp-tool-configurations', 'aws-mcp-server-ga']}>
        {ways.map((way) => (
          <Node key={way} id={`mcp-hosting-${way}`} title={text.evolution.steps[way].title}>
            <Rich text={text.evolution.steps[way].body(counts, unified)} />
          </Node>
        ))}
      </Flow>
    </>
  );
}
