import { computeReturns, type Returns } from './compute';

/** One position of an investment: spent once, each month, or free of charge. */
export interface Investment {
  readonly id: string;
  readonly usd: number;
  readonly per: 'once' | 'month';
}

/** A step from one maturity level to the next (9.5). All amounts are illustrative. */
export interface Transition {
  readonly id: string;
  /** The maturity level that the step ends on. */
  readonly level: 1 | 2 | 3 | 4;
  readonly investments: readonly Investment[];
  /** Value of a year at that level, in US dollars, lower levels included. */
  readonly valueUsdYear: number;
  /** Payback in months as estimated, from and to; no single formula gives these four ranges. */
  readonly statedMonths: readonly [number, number];
}

export const transitions = [
  {
    id: 'l0-l1',
    level: 1,
    investments: [
      { id: 'addons', usd: 0, per: 'once' },
      { id: 'amp-amg', usd: 5_000, per: 'once' },
      { id: 'cloudwatch', usd: 3_000, per: 'month' },
    ],
    valueUsdYear: 100_000,
    statedMonths: [3, 4],
  },
  {
    id: 'l1-l2',
    level: 2,
    investments: [
      { id: 'argo-cd', usd: 2_000, per: 'once' },
      { id: 'ack-kro', usd: 3_000, per: 'once' },
      { id: 'iac', usd: 10_000, per: 'once' },
    ],
    valueUsdYear: 250_000,
    statedMonths: [2, 3],
  },
  {
    id: 'l2-l3',
    level: 3,
    investments: [
      { id: 'detection-investigation', usd: 8_000, per: 'month' },
      { id: 'ai-tools', usd: 5_000, per: 'once' },
      { id: 'kiro-mcp', usd: 15_000, per: 'once' },
    ],
    valueUsdYear: 500_000,
    statedMonths: [4, 6],
  },
  {
    id: 'l3-l4',
    level: 4,
    investments: [
      { id: 'bedrock-agent', usd: 25_000, per: 'once' },
      { id: 'agent-sops', usd: 20_000, per: 'once' },
      { id: 'model-calls', usd: 10_000, per: 'month' },
      { id: 'safety-tests', usd: 15_000, per: 'once' },
    ],
    valueUsdYear: 737_000,
    statedMonths: [6, 9],
  },
] as const satisfies readonly Transition[];

export type TransitionId = (typeof transitions)[number]['id'];
export type InvestmentId = (typeof transitions)[number]['investments'][number]['id'];

/** What a step or a level costs and returns; months and percent as in `Returns`, one year considered. */
export interface Economics extends Returns {
  readonly level: Transition['level'];
  /** US dollars, once. */
  readonly investment: number;
  /** US dollars a month. */
  readonly monthly: number;
  /** US dollars a year. */
  readonly value: number;
}

/** The sum of a list of investments for one rhythm, in US dollars. */
export function sumOf(investments: readonly Investment[], per: Investment['per']): number {
  return investments.filter((item) => item.per === per).reduce((sum, { usd }) => sum + usd, 0);
}

function economics(level: Transition['level'], investment: number, monthly: number, value: number): Economics {
  const returns = computeReturns({ totalValue: value, recurringCost: monthly * 12, setupCost: investment, years: 1 });
  return { level, investment, monthly, value, ...returns };
}

/** Each step alone: what it adds in cost and in value over the level below. */
export const stepEconomics: readonly Economics[] = transitions.map(({ level, investments, valueUsdYear }, index) =>
  economics(
    level,
    sumOf(investments, 'once'),
    sumOf(investments, 'month'),
    valueUsdYear - (transitions[index - 1]?.valueUsdYear ?? 0),
  ),
);

/** Each level as a whole: everything invested on the way to it, and its value. */
export const levelEconomics: readonly Economics[] = transitions.map(({ level, valueUsdYear }, index) => {
  const soFar = transitions.slice(0, index + 1).flatMap(({ investments }): readonly Investment[] => investments);
  return economics(level, sumOf(soFar, 'once'), sumOf(soFar, 'month'), valueUsdYear);
});
