import type { ReactNode } from 'react';
import { inputs, scenarios, type Inputs } from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable from '@site/src/ui/DataTable';
import { formatAmount } from './format';
import { text } from './text';

function changesIn(changes: Partial<Inputs>): string {
  const named = inputs.flatMap(({ id }) => {
    const value = changes[id];
    return value === undefined ? [] : [text.change(model.inputs[id], formatAmount(id, value))];
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
        header: model.scenarios[id],
        cells: { changes: changesIn(changes) },
      }))}
      footer={footer}
      estimate
    />
  );
}
