import type { ReactNode } from 'react';
import { stepEconomics } from '@site/src/models/roi';
import DataTable from '@site/src/ui/DataTable';
import { formatMonths, formatResult, formatUsd } from './format';
import { text } from './text';

/** What each step adds over the level below, in cost and in value. */
export default function RoiByStep(): ReactNode {
  const { caption, header, footer } = text.tables.steps;
  return (
    <DataTable
      id="roi-steps"
      caption={caption}
      headerLabel={header}
      columns={(['addedInvestment', 'addedMonthly', 'addedValue', 'roiFirstYear', 'paybackA', 'paybackB'] as const).map(
        (key) => ({
          key,
          label: text.columns[key],
          kind: 'number',
        }),
      )}
      rows={stepEconomics.map((step) => ({
        id: `level-${step.level}`,
        header: text.step(step.level),
        cells: {
          addedInvestment: formatUsd(step.investment),
          addedMonthly: formatUsd(step.monthly),
          addedValue: formatUsd(step.value),
          roiFirstYear: formatResult('roiYear1Pct', 'percent', step.roiYear1Pct),
          paybackA: formatMonths('paybackGuideMonths', step.paybackGuideMonths),
          paybackB: formatMonths('paybackCashMonths', step.paybackCashMonths),
        },
      }))}
      footer={footer}
      estimate
    />
  );
}
