import { computeRoi, revenuePerHour, type Result } from './compute';
import { defaults, exampleRevenue, HOURS_PER_YEAR, inputs, type Measure } from './data';
import { levelEconomics, stepEconomics, type Economics } from './levels';
import { prices } from './prices';
import { inputsOf, scenarioResults } from './scenarios';

/** A number that the prose of chapter 9 names. */
export interface Figure {
  readonly measure: Measure | 'hours' | 'minutes' | 'number';
  readonly value: number;
  /** Digits that count, for a figure that is only about right; else the measure decides. */
  readonly significant?: number;
}

/** Signs of overload in 9.4: working hours of a person and year, yearly turnover before and after, cost of a departure as a share of the salary, and the saving named for it. */
const STAFF = {
  hoursPerYear: 2_080,
  turnoverBefore: 0.25,
  turnoverAfter: 0.08,
  departureShare: 0.4,
  savingUsd: 120_000,
} as const;

/** Share of working time that is toil in 9.4, before and after, and the hours of a working week. */
const TOIL = { before: 0.6, after: 0.15, weekH: 40 } as const;

const HOURS_PER_MONTH = HOURS_PER_YEAR / 12;

const guide = scenarioResults.guide;
const exact = scenarioResults['exact-minutes'];

/** What the model gives with the default loss of revenue, and with the average hour of the assumed company (`annualRevenueUsd`). */
export const revenueCases = [
  { id: 'default', annualRevenueUsd: null },
  { id: 'high', annualRevenueUsd: exampleRevenue.high },
  { id: 'low', annualRevenueUsd: exampleRevenue.low },
].map((assumption) => {
  const { annualRevenueUsd } = assumption;
  const revenueLossPerHourUsd =
    annualRevenueUsd === null ? defaults.revenueLossPerHourUsd : revenuePerHour(annualRevenueUsd);
  return { ...assumption, revenueLossPerHourUsd, result: computeRoi(inputsOf({ revenueLossPerHourUsd })) };
});

const salary = STAFF.hoursPerYear * defaults.hourlyRateUsd;
const departure = salary * STAFF.departureShare;
const turnoverDrop = STAFF.turnoverBefore - STAFF.turnoverAfter;
const departuresAvoided = STAFF.savingUsd / departure;

function defined(value: number | null, name: string): number {
  if (value === null)
    throw new Error(`The figure “${name}” is not defined for its inputs; the prose must not name it.`);
  return value;
}

function last(list: readonly Economics[]): Economics {
  const item = list.at(-1);
  if (!item) throw new Error('The model has no maturity levels: add them to levels.ts.');
  return item;
}

const levelFour = last(levelEconomics);
const stepFour = last(stepEconomics);
const stepThreeMonthly = stepEconomics[2]?.monthly ?? 0;

const usd = (value: number): Figure => ({ measure: 'usd', value });
const percent = (value: number | null, name: string): Figure => ({ measure: 'percent', value: defined(value, name) });
const months = (value: number | null, name: string): Figure => ({ measure: 'months', value: defined(value, name) });

function named<const Prefix extends string>(prefix: Prefix, result: Result) {
  return {
    [`${prefix}Incident`]: usd(result.incidentSaving),
    [`${prefix}Downtime`]: usd(result.downtimeSaving),
    [`${prefix}Total`]: usd(result.totalValue),
  } as Record<`${Prefix}${'Incident' | 'Downtime' | 'Total'}`, Figure>;
}

/** Every number of the model that stands in a sentence, by the name a page uses for it. */
export const figures = {
  inputCount: { measure: 'number', value: inputs.length },
  ...named('guide', guide),
  ...named('exact', exact),
  toilWithoutFactor: usd(guide.toilValue / defaults.strategicFactor),
  toilTableWeek: { measure: 'hours', value: (TOIL.before - TOIL.after) * TOIL.weekH * defaults.toilPeople },
  infraBefore: usd(defaults.infraBeforeUsdMonth),
  infraAfter: usd(defaults.infraAfterUsdMonth),
  infraCut: { measure: 'percent', value: (1 - defaults.infraAfterUsdMonth / defaults.infraBeforeUsdMonth) * 100 },
  firstYearCost: usd(guide.firstYearCost),
  recurringCost: usd(guide.recurringCost),
  setupCost: usd(defaults.costSetupUsdOnce),
  roiFirstYear: percent(guide.roiYear1Pct, 'roiFirstYear'),
  roiSteady: percent(guide.roiSteadyPct, 'roiSteady'),
  paybackFirstYearCost: months(guide.paybackGuideMonths, 'paybackFirstYearCost'),
  paybackSetup: months(guide.paybackCashMonths, 'paybackSetup'),
  downtimeShare: percent((guide.downtimeSaving / guide.totalValue) * 100, 'downtimeShare'),
  lossPerHour: usd(defaults.revenueLossPerHourUsd),
  companyRevenueLow: usd(exampleRevenue.low),
  companyRevenueHigh: usd(exampleRevenue.high),
  averageHourLow: usd(revenuePerHour(exampleRevenue.low)),
  averageHourHigh: usd(revenuePerHour(exampleRevenue.high)),
  revenueForDefaultLoss: usd(defaults.revenueLossPerHourUsd * HOURS_PER_YEAR),
  levelFourValue: usd(levelFour.value),
  levelFourInvestment: usd(levelFour.investment),
  levelFourMonthly: usd(levelFour.monthly),
  levelFourFirstYearCost: usd(levelFour.firstYearCost),
  levelFourRoiFirstYear: percent(levelFour.roiYear1Pct, 'levelFourRoiFirstYear'),
  levelFourRoiSteady: percent(levelFour.roiSteadyPct, 'levelFourRoiSteady'),
  stepFourValue: usd(stepFour.value),
  stepFourInvestment: usd(stepFour.investment),
  stepFourYearly: usd(stepFour.firstYearCost - stepFour.investment),
  stepFourRoi: percent(stepFour.roiYear1Pct, 'stepFourRoi'),
  stepThreeMonthly: usd(stepThreeMonthly),
  stepThreeResources: {
    measure: 'number',
    value: stepThreeMonthly / (prices.devopsGuruGroupBResourceHour.usd * HOURS_PER_MONTH),
    significant: 2,
  },
  stepThreeInvestigations: {
    measure: 'number',
    value: stepThreeMonthly / (prices.devopsAgentSecond.usd * 60 * 6.5),
    significant: 3,
  },
  staffHours: { measure: 'hours', value: STAFF.hoursPerYear },
  hourlyRate: usd(defaults.hourlyRateUsd),
  salary: usd(salary),
  turnoverSaving: usd(STAFF.savingUsd),
  departuresAvoided: { measure: 'number', value: departuresAvoided, significant: 1 },
  teamForTurnoverSaving: { measure: 'number', value: departuresAvoided / turnoverDrop, significant: 2 },
  turnoverSavingOfFour: { measure: 'usd', value: defaults.toilPeople * turnoverDrop * departure, significant: 2 },
  downtimeAt999: { measure: 'hours', value: (1 - 0.999) * HOURS_PER_YEAR, significant: 3 },
  downtimeAt9999: { measure: 'minutes', value: (1 - 0.9999) * HOURS_PER_YEAR * 60, significant: 4 },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureId = keyof typeof figures;
