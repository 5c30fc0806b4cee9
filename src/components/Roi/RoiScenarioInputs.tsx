import type { ReactNode } from 'react';
import { inputs, scenarios, type Inputs } from '@site/src/models/roi';
import DataTable from '@site/src/ui/DataTable';
import { formatNumber } from '@site/src/ui/formatNumber';
import { text } from './text';

const changed = inputs.filter(({ id }) => scenarios.some(({ changes }) => id in changes));

/** What each worked example changes in the defaults. */
export default function RoiScenarioInputs(): ReactNode {
  const { caption, header, footer } = text.tables.scenarioInputs;
  const cell = (changes: Partial<Inputs>, { id, default: start }: (typeof inputs)[number]) => {
    if (Object.keys(changes).length === 0) return formatNumber(start);
    return changes[id] === undefined ? text.unchanged : formatNumber(changes[id]);
  };
  return (
    <DataTable
      id="roi-scenario-inputs"
      caption={caption}
      headerLabel={header}
      columns={scenarios.map(({ id }) => ({ key: id, label: text.scenarios[id], kind: 'number' }))}
      rows={changed.map((input) => ({
        id: input.id,
        header: `${text.inputs[input.id]} (${text.units[input.unit]})`,
        cells: Object.fromEntries(scenarios.map(({ id, changes }) => [id, cell(changes, input)])),
      }))}
      footer={footer}
      estimate
    />
  );
}
