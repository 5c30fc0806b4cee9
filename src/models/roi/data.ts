export const HOURS_PER_YEAR = 8_760;

/** Yearly revenue in US dollars of the company that the example assumes (9.3), from and to. */
export const exampleRevenue = { low: 50_000_000, high: 200_000_000 } as const;

/** The measures an input can have. Money is US dollars throughout: the model converts no currency. */
export type Unit =
  'h' | 'count' | 'people' | 'usdPerHour' | 'weeks' | 'factor' | 'usdPerMonth' | 'usdPerYear' | 'usd' | 'years';

/** One number that a reader can change. */
export interface Input {
  readonly id: string;
  readonly group: 'incidents' | 'downtime' | 'toil' | 'infrastructure' | 'costs' | 'horizon';
  readonly unit: Unit;
  /** Illustrative value for a mid-sized company, not a measurement. */
  readonly default: number;
  /** Smallest value the model accepts. */
  readonly min: number;
  /** Largest value the model accepts. */
  readonly max: number;
  /** What one press of an arrow key adds. Values between two steps are valid. */
  readonly step: number;
}

/** Limits and step that every larger amount of money shares, in US dollars. */
const amount = { min: 0, max: 10_000_000, step: 100 } as const;

/** Every input of the model (9.3), in the order in which a reader fills them in. */
export const inputs = [
  { id: 'mttrBeforeH', group: 'incidents', unit: 'h', default: 2, min: 0, max: 72, step: 0.01 },
  { id: 'mttrAfterH', group: 'incidents', unit: 'h', default: 0.33, min: 0, max: 72, step: 0.01 },
  { id: 'incidentsPerYear', group: 'incidents', unit: 'count', default: 120, min: 0, max: 10_000, step: 1 },
  { id: 'responders', group: 'incidents', unit: 'people', default: 3, min: 0, max: 50, step: 1 },
  { id: 'hourlyRateUsd', group: 'incidents', unit: 'usdPerHour', default: 50, min: 0, max: 1_000, step: 1 },
  { id: 'downtimeBeforeH', group: 'downtime', unit: 'h', default: 8, min: 0, max: HOURS_PER_YEAR, step: 0.01 },
  { id: 'downtimeAfterH', group: 'downtime', unit: 'h', default: 1.3, min: 0, max: HOURS_PER_YEAR, step: 0.01 },
  { id: 'revenueLossPerHourUsd', group: 'downtime', unit: 'usdPerHour', default: 50_000, ...amount },
  { id: 'toilPeople', group: 'toil', unit: 'people', default: 4, min: 0, max: 500, step: 1 },
  { id: 'toilHoursPerPersonWeek', group: 'toil', unit: 'h', default: 10, min: 0, max: 60, step: 0.5 },
  { id: 'weeksPerYear', group: 'toil', unit: 'weeks', default: 52, min: 1, max: 52, step: 1 },
  { id: 'strategicFactor', group: 'toil', unit: 'factor', default: 1.5, min: 1, max: 3, step: 0.1 },
  { id: 'infraBeforeUsdMonth', group: 'infrastructure', unit: 'usdPerMonth', default: 30_000, ...amount },
  { id: 'infraAfterUsdMonth', group: 'infrastructure', unit: 'usdPerMonth', default: 12_000, ...amount },
  { id: 'costManagedUsdYear', group: 'costs', unit: 'usdPerYear', default: 50_000, ...amount },
  { id: 'costModelUsdYear', group: 'costs', unit: 'usdPerYear', default: 20_000, ...amount },
  { id: 'costTelemetryUsdYear', group: 'costs', unit: 'usdPerYear', default: 10_000, ...amount },
  { id: 'costOtherUsdYear', group: 'costs', unit: 'usdPerYear', default: 0, ...amount },
  { id: 'costSetupUsdOnce', group: 'costs', unit: 'usd', default: 30_000, ...amount },
  { id: 'horizonYears', group: 'horizon', unit: 'years', default: 1, min: 1, max: 5, step: 1 },
] as const satisfies readonly Input[];

export type InputId = (typeof inputs)[number]['id'];
export type InputGroup = (typeof inputs)[number]['group'];

/** A value for every input. */
export type Inputs = Readonly<Record<InputId, number>>;

/** What the model starts with, before a reader changes anything. */
export const defaults = Object.fromEntries(inputs.map((input) => [input.id, input.default])) as Inputs;

/** The four sources of value, in the order of their sum. */
export const savings = ['incidentSaving', 'downtimeSaving', 'toilValue', 'infraSaving'] as const;

/** The costs, in the order of their sum; the unit of the input says whether a cost returns each year. */
export const costs = [
  'costManagedUsdYear',
  'costModelUsdYear',
  'costTelemetryUsdYear',
  'costOtherUsdYear',
  'costSetupUsdOnce',
] as const satisfies readonly InputId[];

/** What a result measures: US dollars, percent or months. */
export type Measure = 'usd' | 'percent' | 'months';

/** One line of the result, with its formula as a reader sees it. */
export interface Output {
  readonly id: string;
  readonly measure: Measure;
  /** Written with ids of inputs and of outputs further up; a test holds it against the code. */
  readonly formula: string;
}

/** Every result of the model (9.3); each formula uses inputs and results above it. */
export const outputs = [
  {
    id: 'incidentSaving',
    measure: 'usd',
    formula: '(mttrBeforeH − mttrAfterH) × incidentsPerYear × responders × hourlyRateUsd',
  },
  { id: 'downtimeSaving', measure: 'usd', formula: '(downtimeBeforeH − downtimeAfterH) × revenueLossPerHourUsd' },
  {
    id: 'toilValue',
    measure: 'usd',
    formula: 'toilPeople × toilHoursPerPersonWeek × weeksPerYear × hourlyRateUsd × strategicFactor',
  },
  { id: 'infraSaving', measure: 'usd', formula: '(infraBeforeUsdMonth − infraAfterUsdMonth) × 12' },
  { id: 'totalValue', measure: 'usd', formula: 'incidentSaving + downtimeSaving + toilValue + infraSaving' },
  {
    id: 'recurringCost',
    measure: 'usd',
    formula: 'costManagedUsdYear + costModelUsdYear + costTelemetryUsdYear + costOtherUsdYear',
  },
  { id: 'firstYearCost', measure: 'usd', formula: 'recurringCost + costSetupUsdOnce' },
  { id: 'netYear1', measure: 'usd', formula: 'totalValue − firstYearCost' },
  { id: 'roiYear1Pct', measure: 'percent', formula: 'netYear1 ÷ firstYearCost × 100' },
  { id: 'roiSteadyPct', measure: 'percent', formula: '(totalValue − recurringCost) ÷ recurringCost × 100' },
  { id: 'netHorizon', measure: 'usd', formula: 'horizonYears × (totalValue − recurringCost) − costSetupUsdOnce' },
  {
    id: 'roiHorizonPct',
    measure: 'percent',
    formula: 'netHorizon ÷ (horizonYears × recurringCost + costSetupUsdOnce) × 100',
  },
  { id: 'paybackGuideMonths', measure: 'months', formula: 'firstYearCost × 12 ÷ totalValue' },
  { id: 'paybackCashMonths', measure: 'months', formula: 'costSetupUsdOnce × 12 ÷ (totalValue − recurringCost)' },
] as const satisfies readonly Output[];

export type OutputId = (typeof outputs)[number]['id'];
