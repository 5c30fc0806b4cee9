import type { ReactNode } from 'react';
import { revenueCases } from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import DataTable from '@site/src/ui/DataTable';
import { formatResult, formatUsd } from './format';
import { text } from './text';

/** What the model gives when an outage costs less revenue than the default assumes. */
export default function RoiRevenueCases(): ReactNode {
  const { caption, header } = text.tables.revenueCases;
  return (
    <DataTable
      id="roi-revenue-cases"
      rowPrefix="roi-revenue"
      caption={caption}
      headerLabel={header}
      columns={[
        { key: 'loss', label: model.inputs.revenueLossPerHourUsd, kind: 'number' },
        { key: 'downtime', label: model.outputs.downtimeSaving, kind: 'number' },
        { key: 'total', label: model.outputs.totalValue, kind: 'number' },
        { key: 'roi', label: model.outputs.roiYear1Pct, kind: 'number' },
      ]}
      rows={revenueCases.map(({ id, annualRevenueUsd, revenueLossPerHourUsd, result }) => ({
        id,
        header: annualRevenueUsd === null ? text.columns.default : text.averageHour(formatUsd(annualRevenueUsd)),
        cells: {
          loss: formatUsd(revenueLossPerHourUsd),
          downtime: formatUsd(result.downtimeSaving),
          total: formatUsd(result.totalValue),
          roi: formatResult('roiYear1Pct', 'percent', result.roiYear1Pct),
        },
      }))}
      estimate
    />
  );
}
