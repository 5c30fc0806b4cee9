import type { InvestmentId, TransitionId, costs } from '@site/src/models/roi';

type TableId =
  | 'inputs'
  | 'formulas'
  | 'defaultComputation'
  | 'value'
  | 'cost'
  | 'scenarioInputs'
  | 'scenarioResults'
  | 'revenueCases'
  | 'levels'
  | 'steps';

type ColumnId =
  | 'accumulatedInvestment'
  | 'addedInvestment'
  | 'addedMonthly'
  | 'addedValue'
  | 'amount'
  | 'arithmetic'
  | 'changes'
  | 'default'
  | 'firstYearCost'
  | 'formula'
  | 'item'
  | 'monthly'
  | 'paybackA'
  | 'paybackB'
  | 'range'
  | 'result'
  | 'rhythm'
  | 'roiFirstYear'
  | 'roiSteady'
  | 'share'
  | 'stated'
  | 'step'
  | 'unit'
  | 'value';

/** Everything the tables of the ROI model say in a language. */
export interface Words {
  readonly costs: Readonly<Record<(typeof costs)[number], string>>;
  readonly rhythm: Readonly<Record<'year' | 'month' | 'once', string>>;
  /** The assumption that an hour of outage costs what an average hour earns. */
  readonly averageHour: (annualRevenue: string) => string;
  readonly investments: Readonly<Record<InvestmentId, string>>;
  /** What the investments of a step are called as a table. */
  readonly transitions: Readonly<Record<TransitionId, string>>;
  readonly tables: Readonly<
    Record<TableId, { readonly caption: string; readonly header: string; readonly footer?: string }>
  >;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly total: string;
  readonly totalFirstYear: string;
  readonly totalLater: string;
  /** The sum of what is spent once and each month. */
  readonly investmentTotal: (once: string, month: string) => string;
  readonly stated: (months: string) => string;
  readonly months: (count: string) => string;
  readonly step: (level: number) => string;
  readonly times: (count: string) => string;
  /** An input with the value that a scenario gives it. */
  readonly change: (name: string, amount: string) => string;
  readonly noChange: string;
  /** A result that the model computes but the calculator does not show. */
  readonly notShown: (value: string) => string;
}
