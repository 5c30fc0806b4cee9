import type { ReactNode } from 'react';
import { inputs, type Input } from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import { formatNumber } from '@site/src/ui/formatNumber';
import Named from './Named';
import { text } from './text';

const groups = [...new Set(inputs.map(({ group }) => group))];

function toRow({ id, unit, default: start, min, max, step }: Input & { readonly id: keyof typeof model.inputs }): Row {
  const cells = {
    unit: model.units[unit],
    default: formatNumber(start),
    range: `${formatNumber(min)}–${formatNumber(max)}`,
    step: formatNumber(step),
  };
  return { id, header: <Named id={id}>{model.inputs[id]}</Named>, cells };
}

/** The inputs of the model with units, defaults, limits and steps. */
export default function RoiInputs(): ReactNode {
  const { caption, header } = text.tables.inputs;
  return (
    <DataTable
      id="roi-inputs-table"
      rowPrefix="roi-inputs"
      caption={caption}
      headerLabel={header}
      columns={[
        { key: 'unit', label: text.columns.unit },
        { key: 'default', label: text.columns.default, kind: 'number' },
        { key: 'range', label: text.columns.range, kind: 'number' },
        { key: 'step', label: text.columns.step, kind: 'number' },
      ]}
      groups={groups.map((group) => ({
        id: group,
        title: model.inputGroups[group],
        rows: inputs.filter((input) => input.group === group).map(toRow),
      }))}
      estimate
    />
  );
}
