/** What a result means: what carries it, how it runs over the years, and what to beware of (9.3, 9.5). */
import { computeRoi, revenuePerHour, type Result } from './compute';
import { costs, defaults, exampleRevenue, HOURS_PER_YEAR, inputs, savings, type InputId, type Inputs } from './data';
import { levelEconomics, type Economics } from './levels';

/** The saving that most of the value rests on. */
export interface Carrier {
  readonly id: (typeof savings)[number];
  /** Percent of the total value; `null` when a part of the value is a loss, for shares then mislead. */
  readonly share: number | null;
  /** The total value without it, in US dollars a year. */
  readonly valueWithout: number;
  /** Percent; `null` when the first year costs nothing. */
  readonly roiYear1PctWithout: number | null;
}

/** Finds what carries a result, or nothing when no saving is above zero. */
export function carrierOf(result: Result): Carrier | null {
  const [first] = [...savings].sort((a, b) => result[b] - result[a]);
  if (!first || result[first] <= 0) return null;
  const valueWithout = result.totalValue - result[first];
  return {
    id: first,
    share: savings.every((id) => result[id] >= 0) ? (result[first] / result.totalValue) * 100 : null,
    valueWithout,
    roiYear1PctWithout:
      result.firstYearCost === 0 ? null : ((valueWithout - result.firstYearCost) / result.firstYearCost) * 100,
  };
}

/** One of the years considered; all amounts in US dollars. */
export interface Year {
  readonly year: number;
  readonly value: number;
  readonly cost: number;
  /** Value less cost of this and all earlier years. */
  readonly netSoFar: number;
}

/** The longest period that can be considered, in years. */
export const longestHorizon: number = inputs.find(({ id }) => id === 'horizonYears')?.max ?? 1;

/** Value against cost for each year up to `count`: the first bears the setup. */
export function yearsOf({ totalValue, recurringCost, firstYearCost }: Result, count: number): readonly Year[] {
  return Array.from({ length: count }, (_, index) => ({
    year: index + 1,
    value: totalValue,
    cost: index === 0 ? firstYearCost : recurringCost,
    netSoFar: (index + 1) * (totalValue - recurringCost) - (firstYearCost - recurringCost),
  }));
}

/** What 9.5 calls the costs of a maturity level, as inputs of the model. */
export function levelCosts({ monthly, investment }: Economics): Pick<Inputs, (typeof costs)[number]> {
  return {
    costManagedUsdYear: 12 * monthly,
    costModelUsdYear: 0,
    costTelemetryUsdYear: 0,
    costOtherUsdYear: 0,
    costSetupUsdOnce: investment,
  };
}

/** The maturity level whose costs these inputs have, if they are just those. */
export function levelWithCosts(given: Inputs): Economics | null {
  return (
    levelEconomics.find((level) => {
      const wanted = levelCosts(level);
      return costs.every((id) => given[id] === wanted[id]);
    }) ?? null
  );
}

/** What a reader should know before showing the result to others; in the order of weight. */
export const cautionIds = [
  'worse',
  'neverPaysBack',
  'noCost',
  'lostRevenue',
  'impliedRevenue',
  'exampleCosts',
  'strategicFactor',
  'roundedMinutes',
  'setupOnce',
] as const;
export type CautionId = (typeof cautionIds)[number];

/** The average hour of the largest company that the example assumes, in US dollars. */
const AVERAGE_HOUR = revenuePerHour(exampleRevenue.high);

/** Cautions that apply, each with the number that it names (US dollars, or `null` where it names none). */
export function cautionsOf(given: Inputs): ReadonlyMap<CautionId, number | null> {
  const result = computeRoi(given);
  const carrier = carrierOf(result);
  const last = levelEconomics.at(-1);
  const isExample = (id: InputId): boolean => given[id] === defaults[id];
  const applying: Readonly<Record<CautionId, number | null | false>> = {
    worse: savings.some((id) => result[id] < 0) && null,
    neverPaysBack: result.totalValue <= result.recurringCost && result.firstYearCost > 0 && null,
    noCost: result.firstYearCost === 0 && null,
    lostRevenue: carrier?.id === 'downtimeSaving' && result.downtimeSaving,
    impliedRevenue: given.revenueLossPerHourUsd > AVERAGE_HOUR && given.revenueLossPerHourUsd * HOURS_PER_YEAR,
    exampleCosts: last !== undefined && costs.every(isExample) && last.firstYearCost,
    strategicFactor: given.strategicFactor > 1 && result.toilValue > 0 && result.toilValue / given.strategicFactor,
    roundedMinutes: (isExample('mttrAfterH') || isExample('downtimeAfterH')) && null,
    setupOnce: given.costSetupUsdOnce > 0 && given.costSetupUsdOnce,
  };
  return new Map(
    cautionIds.flatMap((id) => {
      const number = applying[id];
      return number === false ? [] : [[id, number] as const];
    }),
  );
}
