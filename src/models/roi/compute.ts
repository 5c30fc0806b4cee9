import { defaults, HOURS_PER_YEAR, inputs, type InputId, type Inputs, type OutputId } from './data';

const MONTHS_PER_YEAR = 12;

/** What a year of value and its costs come to. A ratio that is not defined is `null`. */
export interface Returns {
  /** US dollars: recurring cost of a year plus the cost that occurs once. */
  readonly firstYearCost: number;
  /** US dollars. */
  readonly netYear1: number;
  /** Percent; `null` when the first year costs nothing. */
  readonly roiYear1Pct: number | null;
  /** Percent of a year after the first; `null` when nothing recurs. */
  readonly roiSteadyPct: number | null;
  /** US dollars over all years considered. */
  readonly netHorizon: number;
  /** Percent over all years considered; `null` when those years cost nothing. */
  readonly roiHorizonPct: number | null;
  /** Months of value that pay for the first year's cost, running cost included; `null` without positive value. */
  readonly paybackGuideMonths: number | null;
  /** Months until the one-off cost is earned back; `null` when the value does not exceed the recurring cost. */
  readonly paybackCashMonths: number | null;
}

/** Every result of the model; its ids and formulas are in `outputs`. */
export type Result = Returns & Readonly<Record<Exclude<OutputId, keyof Returns>, number>>;

/** One correction that `acceptInputs` made. */
export interface Correction {
  readonly id: InputId;
  readonly given: number;
  readonly used: number;
  readonly reason: 'belowMin' | 'aboveMax' | 'notANumber';
}

function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}

function percent(part: number, whole: number): number | null {
  return quotient(part * 100, whole);
}

/**
 * Weighs a yearly value against its costs (9.3). All amounts are US dollars; `years` is at least 1.
 * Nothing is rounded. A value below zero is a loss and is computed like any other.
 */
export function computeReturns({
  totalValue,
  recurringCost,
  setupCost,
  years,
}: {
  readonly totalValue: number;
  readonly recurringCost: number;
  readonly setupCost: number;
  readonly years: number;
}): Returns {
  const yearlyNet = totalValue - recurringCost;
  const firstYearCost = recurringCost + setupCost;
  const netYear1 = totalValue - firstYearCost;
  const netHorizon = years * yearlyNet - setupCost;
  return {
    firstYearCost,
    netYear1,
    roiYear1Pct: percent(netYear1, firstYearCost),
    roiSteadyPct: percent(yearlyNet, recurringCost),
    netHorizon,
    roiHorizonPct: percent(netHorizon, years * recurringCost + setupCost),
    paybackGuideMonths: totalValue > 0 ? (firstYearCost * MONTHS_PER_YEAR) / totalValue : null,
    paybackCashMonths: yearlyNet > 0 ? (setupCost * MONTHS_PER_YEAR) / yearlyNet : null,
  };
}

/**
 * The model of 9.3: value of a year, its costs and what follows from both.
 *
 * Computes in double precision and rounds nothing; rounding is for display. "After" may be worse than
 * "before": the saving is then negative, a loss. Limits are not enforced here: call `acceptInputs` on what a reader typed.
 *
 * @throws RangeError that names every input that is not a finite number.
 */
export function computeRoi(given: Inputs): Result {
  const invalid = inputs.filter(({ id }) => !Number.isFinite(given[id])).map(({ id }) => id);
  if (invalid.length > 0) {
    throw new RangeError(
      `The ROI model needs a finite number for: ${invalid.join(', ')}. Pass what was typed through acceptInputs first.`,
    );
  }
  const incidentSaving =
    (given.mttrBeforeH - given.mttrAfterH) * given.incidentsPerYear * given.responders * given.hourlyRateUsd;
  const downtimeSaving = (given.downtimeBeforeH - given.downtimeAfterH) * given.revenueLossPerHourUsd;
  const toilValue =
    given.toilPeople * given.toilHoursPerPersonWeek * given.weeksPerYear * given.hourlyRateUsd * given.strategicFactor;
  const infraSaving = (given.infraBeforeUsdMonth - given.infraAfterUsdMonth) * MONTHS_PER_YEAR;
  const totalValue = incidentSaving + downtimeSaving + toilValue + infraSaving;
  const recurringCost =
    given.costManagedUsdYear + given.costModelUsdYear + given.costTelemetryUsdYear + given.costOtherUsdYear;
  return {
    incidentSaving,
    downtimeSaving,
    toilValue,
    infraSaving,
    totalValue,
    recurringCost,
    ...computeReturns({ totalValue, recurringCost, setupCost: given.costSetupUsdOnce, years: given.horizonYears }),
  };
}

/**
 * Whether `paybackGuideMonths` may be shown. Where the value never covers the recurring cost, the
 * figure is computable but would promise a payback that does not come.
 */
export function isPaybackGuideShown({ totalValue, recurringCost, paybackGuideMonths }: Result): boolean {
  return paybackGuideMonths !== null && totalValue > recurringCost;
}

/** A result as it may be shown: `null` where it is not defined, and where it would promise too much. */
export function shownValue(id: OutputId, result: Result): number | null {
  return id === 'paybackGuideMonths' && !isPaybackGuideShown(result) ? null : result[id];
}

/**
 * Makes a full set of inputs from what a reader typed. A missing input takes its default. A value
 * outside its limits is moved to the nearer limit, one that is not a number to the default; each such
 * change is reported, so that the reader can be told. Values between two steps stay as they are.
 */
export function acceptInputs(typed: Partial<Inputs>): {
  readonly values: Inputs;
  readonly corrections: readonly Correction[];
} {
  const values: Record<InputId, number> = { ...defaults };
  const corrections: Correction[] = [];
  for (const { id, min, max } of inputs) {
    const given = typed[id];
    if (given === undefined) continue;
    values[id] = Number.isNaN(given) ? defaults[id] : Math.min(Math.max(given, min), max);
    if (values[id] !== given) {
      const reason = Number.isNaN(given) ? 'notANumber' : given < min ? 'belowMin' : 'aboveMax';
      corrections.push({ id, given, used: values[id], reason });
    }
  }
  return { values, corrections };
}

/**
 * The average revenue of an hour in US dollars, a first value for `revenueLossPerHourUsd`: a year's
 * revenue over its 8,760 hours, times how much more a peak hour earns (9.3).
 */
export function revenuePerHour(annualRevenueUsd: number, peakFactor = 1): number {
  return (annualRevenueUsd / HOURS_PER_YEAR) * peakFactor;
}
