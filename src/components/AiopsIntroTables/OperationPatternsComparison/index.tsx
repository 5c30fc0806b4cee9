import type { ReactNode } from 'react';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import Estimate from '@site/src/ui/Estimate';
import { aspectRows, patternIds, patternNames, tools, toolSources, type ToolId } from './data';
import { text } from './text';

const cells = text.cells((id: ToolId) => `[${tools[id].name}](${tools[id].href})`);

function rowOf({ id, sources, estimate }: (typeof aspectRows)[number]): Row {
  const label = text.aspects[id];
  return {
    id,
    header: estimate ? (
      <>
        {label} <Estimate />
      </>
    ) : (
      label
    ),
    cells: cells[id],
    sources,
  };
}

/** One incident on EKS, handled by each of the three operation patterns. */
export default function OperationPatternsComparison(): ReactNode {
  return (
    <DataTable
      id="operation-patterns-comparison"
      caption={text.caption}
      intro={patternIds.map((id) => `[${patternNames[id]}](#${id})`).join(' · ')}
      headerLabel={text.headerLabel}
      columns={patternIds.map((key) => ({ key, label: text.patterns[key] }))}
      rows={aspectRows.map(rowOf)}
      sources={toolSources}
      footer={text.footer}
    />
  );
}
