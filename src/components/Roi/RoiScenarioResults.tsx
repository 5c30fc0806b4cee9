import type { ReactNode } from 'react';
import {
  isPaybackGuideShown,
  outputs,
  scenarioResults,
  scenarios,
  type Output,
  type OutputId,
  type Result,
} from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable from '@site/src/ui/DataTable';
import { formatResult } from './format';
import { text } from './text';

function cell({ id, measure }: Output & { readonly id: OutputId }, result: Result): string {
  const value = formatResult(id, measure, result[id]);
  const hidden = id === 'paybackGuideMonths' && result[id] !== null && !isPaybackGuideShown(result);
  return hidden ? text.notShown(value) : value;
}

/** The results of every worked example. */
export default function RoiScenarioResults(): ReactNode {
  const { caption, header, footer } = text.tables.scenarioResults;
  return (
    <DataTable
      id="roi-scenario-results"
      caption={caption}
      headerLabel={header}
      columns={scenarios.map(({ id }) => ({ key: id, label: model.scenarios[id], kind: 'number' }))}
      rows={outputs.map((output) => ({
        id: output.id,
        header: model.outputs[output.id],
        cells: Object.fromEntries(scenarios.map(({ id }) => [id, cell(output, scenarioResults[id])])),
      }))}
      footer={footer}
      estimate
    />
  );
}
