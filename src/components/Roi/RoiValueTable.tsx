import type { ReactNode } from 'react';
import { savings, scenarioResults } from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable from '@site/src/ui/DataTable';
import { formatMeasure, formatUsd } from './format';
import { text } from './text';

/** The four parts of a year's value with the defaults, and their sum. */
export default function RoiValueTable(): ReactNode {
  const { caption, header } = text.tables.value;
  const result = scenarioResults.guide;
  const share = (value: number) => formatMeasure('percent', (value / result.totalValue) * 100);
  const rows = savings.map((id) => ({
    id,
    header: model.outputs[id],
    cells: { value: formatUsd(result[id]), share: share(result[id]) },
  }));
  const total = {
    id: 'total',
    header: text.total,
    cells: { value: formatUsd(result.totalValue), share: share(result.totalValue) },
  };
  return (
    <DataTable
      id="roi-value-table"
      rowPrefix="roi-value"
      caption={caption}
      headerLabel={header}
      columns={[
        { key: 'value', label: text.columns.value, kind: 'number' },
        { key: 'share', label: text.columns.share, kind: 'number' },
      ]}
      rows={[...rows, total]}
      estimate
    />
  );
}
