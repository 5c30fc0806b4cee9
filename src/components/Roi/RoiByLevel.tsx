import type { ReactNode } from 'react';
import { levelEconomics, transitions } from '@site/src/models/roi';
import DataTable from '@site/src/ui/DataTable';
import { formatMonths, formatResult, formatUsd } from './format';
import styles from './styles.module.css';
import { text } from './text';

const { columns } = text;
const statedOf = new Map<number, string>(transitions.map(({ level, statedMonths }) => [level, statedMonths.join('–')]));

/** Every maturity level as a whole: cost, value and what follows from both. */
export default function RoiByLevel(): ReactNode {
  const { caption, header, footer } = text.tables.levels;
  return (
    <DataTable
      id="roi-levels-table"
      rowPrefix="roi-levels"
      caption={caption}
      headerLabel={header}
      columns={(
        [
          'accumulatedInvestment',
          'monthly',
          'value',
          'firstYearCost',
          'roiFirstYear',
          'roiSteady',
          'paybackA',
          'paybackB',
          'stated',
        ] as const
      ).map((key) => ({ key, label: columns[key], kind: 'number' }))}
      rows={levelEconomics.map((whole) => ({
        id: `level-${whole.level}`,
        header: String(whole.level),
        cells: {
          accumulatedInvestment: formatUsd(whole.investment),
          monthly: formatUsd(whole.monthly),
          value: formatUsd(whole.value),
          firstYearCost: formatUsd(whole.firstYearCost),
          roiFirstYear: formatResult('roiYear1Pct', 'percent', whole.roiYear1Pct),
          roiSteady: formatResult('roiSteadyPct', 'percent', whole.roiSteadyPct),
          paybackA: formatMonths('paybackGuideMonths', whole.paybackGuideMonths),
          paybackB: formatMonths('paybackCashMonths', whole.paybackCashMonths),
          stated: <span className={styles.stated}>{statedOf.get(whole.level)}</span>,
        },
      }))}
      footer={footer}
      estimate
    />
  );
}
