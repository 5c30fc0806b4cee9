import type { ReactNode } from 'react';
import { outputs } from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable from '@site/src/ui/DataTable';
import Named from './Named';
import { text } from './text';

/** The results of the model and the formula of each. */
export default function RoiFormulas(): ReactNode {
  const { caption, header } = text.tables.formulas;
  return (
    <DataTable
      id="roi-formulas-table"
      rowPrefix="roi-formulas"
      caption={caption}
      headerLabel={header}
      columns={[
        { key: 'formula', label: text.columns.formula, kind: 'code' },
        { key: 'unit', label: text.columns.unit },
      ]}
      rows={outputs.map(({ id, formula, measure }) => ({
        id,
        header: <Named id={id}>{model.outputs[id]}</Named>,
        cells: { formula: `\`${formula}\``, unit: model.measures[measure] },
      }))}
    />
  );
}
