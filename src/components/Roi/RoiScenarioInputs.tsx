import type { ReactNode } from 'react';
import { inputs, scenarios, type Inputs } from '@site/src/models/roi';
import DataTable from '@site/src/ui/DataTable';
import { formatNumber } from '@site/src/ui/formatNumber';
import { formatUsd } from './format';
import { text } from './text';

function changesIn(changes: Partial<Inputs>): string {
  const named = inputs.flatMap(({ id, unit }) => {
    const value = changes[id];
    if (value === undefined) return [];
    const amount = unit.startsWith('usd') ? formatUsd(value) : text.amount(formatNumber(value), unit);
    return [text.change(text.inputs[id], amount)];
  });
  return named.join(', ') || text.noChange;
}

/** What each worked example changes in the defaults. */
export default function RoiScenarioInputs(): ReactNode {
  const { caption, header, footer } = text.tables.scenarioInputs;
  return (
    <DataTable
      id="roi-scenario-inputs"
      caption={caption}
      headerLabel={header}
      columns={[{ key: 'changes', label: text.columns.changes }]}
      rows={scenarios.map(({ id, changes }) => ({
        id,
        header: text.scenarios[id],
        cells: { changes: changesIn(changes) },
      }))}
      footer={footer}
      estimate
    />
  );
}
