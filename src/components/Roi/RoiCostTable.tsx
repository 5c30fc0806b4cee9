import type { ReactNode } from 'react';
import { costs, defaults, scenarioResults } from '@site/src/models/roi';
import DataTable from '@site/src/ui/DataTable';
import { formatUsd } from './format';
import { text } from './text';

/** The costs that the defaults name, and what the first and every later year cost. */
export default function RoiCostTable(): ReactNode {
  const { caption, header } = text.tables.cost;
  const { firstYearCost, recurringCost } = scenarioResults.guide;
  const rows = costs
    .filter((id) => defaults[id] > 0)
    .map((id) => ({
      id,
      header: text.costs[id],
      cells: {
        amount: formatUsd(defaults[id]),
        rhythm: id === 'costSetupUsdOnce' ? text.rhythm.once : text.rhythm.year,
      },
    }));
  const totals = [
    { id: 'first-year', header: text.totalFirstYear, cells: { amount: formatUsd(firstYearCost), rhythm: '–' } },
    { id: 'later-years', header: text.totalLater, cells: { amount: formatUsd(recurringCost), rhythm: '–' } },
  ];
  return (
    <DataTable
      id="roi-cost-table"
      rowPrefix="roi-cost"
      caption={caption}
      headerLabel={header}
      columns={[
        { key: 'amount', label: text.columns.amount, kind: 'number' },
        { key: 'rhythm', label: text.columns.rhythm },
      ]}
      rows={[...rows, ...totals]}
      estimate
    />
  );
}
