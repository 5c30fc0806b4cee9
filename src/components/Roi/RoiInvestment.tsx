import type { ReactNode } from 'react';
import { sumOf, transitions, type TransitionId } from '@site/src/models/roi';
import DataTable from '@site/src/ui/DataTable';
import { formatUsd } from './format';
import { text } from './text';

type Props = {
  /** The step whose investments to list. */
  readonly of: TransitionId;
};

/** What one step between two maturity levels costs. */
export default function RoiInvestment({ of }: Props): ReactNode {
  const transition = transitions.find(({ id }) => id === of);
  if (!transition)
    throw new Error(
      `<RoiInvestment of="${of}"> names no step: use one of ${transitions.map(({ id }) => id).join(', ')}.`,
    );
  const { investments, statedMonths } = transition;
  const [once, month] = [sumOf(investments, 'once'), sumOf(investments, 'month')];
  const total = month > 0 ? text.investmentTotal(formatUsd(once), formatUsd(month)) : formatUsd(once);
  return (
    <DataTable
      id={`roi-${of}-investment`}
      rowPrefix={`roi-${of}`}
      caption={text.transitions[of]}
      headerLabel={text.columns.item}
      columns={[
        { key: 'amount', label: text.columns.amount, kind: 'number' },
        { key: 'rhythm', label: text.columns.rhythm },
      ]}
      rows={[
        ...investments.map(({ id, usd, per }) => ({
          id,
          header: text.investments[id],
          cells: { amount: formatUsd(usd), rhythm: text.rhythm[per] },
        })),
        { id: 'total', header: text.total, cells: { amount: total, rhythm: '–' } },
      ]}
      footer={text.stated(text.months(statedMonths.join('–')))}
      estimate
    />
  );
}
