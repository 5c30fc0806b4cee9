import type { ReactNode } from 'react';
import { defaults, outputs, scenarioResults } from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable from '@site/src/ui/DataTable';
import { formatResult, workOut } from './format';
import { text } from './text';

/** Every step of the model with the default numbers written out. */
export default function RoiDefaultComputation(): ReactNode {
  const { caption, header } = text.tables.defaultComputation;
  const result = scenarioResults.guide;
  return (
    <DataTable
      id="roi-default-computation"
      caption={caption}
      headerLabel={header}
      columns={[
        { key: 'arithmetic', label: text.columns.arithmetic },
        { key: 'result', label: text.columns.result, kind: 'number' },
      ]}
      rows={outputs.map(({ id, formula, measure }) => ({
        id,
        header: model.outputs[id],
        cells: { arithmetic: `${workOut(formula, defaults, result)} =`, result: formatResult(id, measure, result[id]) },
      }))}
      estimate
    />
  );
}
