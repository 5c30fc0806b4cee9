import { describe, expect, test } from 'vitest';
import {
  acceptInputs,
  computeReturns,
  computeRoi,
  defaults,
  figures,
  inputs,
  inputsOf,
  isPaybackGuideShown,
  levelEconomics,
  outputs,
  revenueCases,
  revenuePerHour,
  scenarioResults,
  scenarios,
  stepEconomics,
  type OutputId,
  type ScenarioId,
} from '.';

const TOLERANCE = 0.005;
const columns: readonly ScenarioId[] = [
  'guide',
  'exact-minutes',
  'small-saas',
  'enterprise',
  'internal-tool',
  'no-effect',
  'partly-worse',
];

const expected: Readonly<Record<OutputId, readonly (number | null)[]>> = {
  incidentSaving: [30_060, 30_000, 4_320, 409_500, 6_012, 0, -9_000],
  downtimeSaving: [335_000, 333_333.33, 20_000, 3_500_000, 0, 0, -2_000],
  toilValue: [156_000, 156_000, 33_696, 1_014_000, 20_800, 0, 52_000],
  infraSaving: [216_000, 216_000, 21_600, 1_080_000, 6_000, 0, -12_000],
  totalValue: [737_060, 735_333.33, 79_616, 6_003_500, 32_812, 0, 29_000],
  recurringCost: [80_000, 80_000, 21_000, 750_000, 80_000, 80_000, 0],
  firstYearCost: [110_000, 110_000, 31_000, 1_000_000, 110_000, 110_000, 0],
  netYear1: [627_060, 625_333.33, 48_616, 5_003_500, -77_188, -110_000, 29_000],
  roiYear1Pct: [570.05, 568.48, 156.83, 500.35, -70.17, -100, null],
  roiSteadyPct: [821.325, 819.17, 279.12, 700.47, -58.985, -100, null],
  netHorizon: [627_060, 625_333.33, 165_848, 15_510_500, -171_564, -110_000, 58_000],
  roiHorizonPct: [570.05, 568.48, 227.19, 620.42, -63.54, -100, null],
  paybackGuideMonths: [1.7909, 1.7951, 4.6724, 1.9988, 40.2292, null, 0],
  paybackCashMonths: [0.5479, 0.5493, 2.0472, 0.571, null, null, 0],
};

function expectClose(actual: number | null, wanted: number | null): void {
  if (actual === null || wanted === null) expect(actual).toBe(wanted);
  else expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(TOLERANCE);
}

describe('the worked examples', () => {
  test('are the ones that the expected results are written for', () => {
    expect(scenarios.map(({ id }) => id)).toEqual(columns);
  });

  test.each(
    outputs.flatMap(({ id }) => columns.map((scenario, index) => [id, scenario, expected[id][index] ?? null] as const)),
  )('%s of “%s” is %s', (id, scenario, wanted) => expectClose(scenarioResults[scenario][id], wanted));

  test('change only inputs within their limits', () => {
    for (const { changes } of scenarios)
      expect(acceptInputs(changes)).toEqual({ values: inputsOf(changes), corrections: [] });
  });
});

describe('the printed formulas', () => {
  const compute = (formula: string, names: Readonly<Record<string, number>>): number => {
    const body = formula.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
    return Number(new Function(...Object.keys(names), `return ${body}`)(...Object.values(names)));
  };

  test.each(scenarios.map(({ id, changes }) => [id, changes] as const))(
    'give what the code computes for “%s”',
    (id, changes) => {
      const result = scenarioResults[id];
      const names: Record<string, number> = { ...inputsOf(changes) };
      for (const output of outputs) {
        names[output.id] = compute(output.formula, names);
        const computed = result[output.id];
        if (computed !== null) expect(names[output.id]).toBeCloseTo(computed, 6);
      }
    },
  );
});

describe('the edge rules', () => {
  test('a division by zero gives null', () => {
    const free = computeReturns({ totalValue: 10, recurringCost: 0, setupCost: 0, years: 1 });
    expect(free).toMatchObject({
      roiYear1Pct: null,
      roiSteadyPct: null,
      roiHorizonPct: null,
      paybackGuideMonths: 0,
      paybackCashMonths: 0,
    });
  });

  test.each([[0], [-1]])('a total value of %d has no payback', (totalValue) => {
    expect(computeReturns({ totalValue, recurringCost: 0, setupCost: 1, years: 1 })).toMatchObject({
      paybackGuideMonths: null,
      paybackCashMonths: null,
    });
  });

  test('a value that only equals the recurring cost never pays back', () => {
    expect(computeReturns({ totalValue: 5, recurringCost: 5, setupCost: 1, years: 1 }).paybackCashMonths).toBeNull();
  });

  test('payback on the first year’s cost is shown only where the value exceeds the recurring cost', () => {
    expect(columns.filter((id) => isPaybackGuideShown(scenarioResults[id]))).toEqual([
      'guide',
      'exact-minutes',
      'small-saas',
      'enterprise',
      'partly-worse',
    ]);
  });

  test('a worse “after” is a loss', () => {
    expect(computeRoi(inputsOf({ mttrAfterH: 3 })).incidentSaving).toBeLessThan(0);
  });

  test('a number that is not finite is refused by name', () => {
    expect(() => computeRoi(inputsOf({ responders: NaN, weeksPerYear: Infinity }))).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The ROI model needs a finite number for: responders, weeksPerYear. Pass what was typed through acceptInputs first.]`,
    );
  });
});

describe('accepting what was typed', () => {
  test('keeps limits and values between two steps', () => {
    for (const { id, min, max, step } of inputs) {
      const typed = { [id]: min, ...(min + step / 3 <= max && { [id]: min + step / 3 }) };
      expect(acceptInputs(typed).corrections).toEqual([]);
      expect(acceptInputs({ [id]: max }).corrections).toEqual([]);
    }
  });

  test('moves a value to the nearer limit and says so', () => {
    const { values, corrections } = acceptInputs({
      weeksPerYear: 53,
      strategicFactor: 0.5,
      responders: NaN,
      toilPeople: Infinity,
    });
    expect(values).toEqual({ ...defaults, weeksPerYear: 52, strategicFactor: 1, responders: 3, toilPeople: 500 });
    expect(corrections).toEqual([
      { id: 'responders', given: NaN, used: 3, reason: 'notANumber' },
      { id: 'toilPeople', given: Infinity, used: 500, reason: 'aboveMax' },
      { id: 'weeksPerYear', given: 53, used: 52, reason: 'aboveMax' },
      { id: 'strategicFactor', given: 0.5, used: 1, reason: 'belowMin' },
    ]);
  });

  test('defaults lie within their limits', () => {
    expect(acceptInputs(defaults)).toEqual({ values: defaults, corrections: [] });
  });
});

describe('the maturity levels', () => {
  test.each([
    [1, 5_000, 3_000, 100_000, 41_000, 143.9, 177.8, 4.9, 0.9],
    [2, 20_000, 3_000, 250_000, 56_000, 346.4, 594.4, 2.7, 1.1],
    [3, 40_000, 11_000, 500_000, 172_000, 190.7, 278.8, 4.1, 1.3],
    [4, 100_000, 21_000, 737_000, 352_000, 109.4, 192.5, 5.7, 2.5],
  ])('level %d as a whole', (level, investment, monthly, value, firstYearCost, ...ratios) => {
    const whole = levelEconomics[level - 1];
    expect(whole).toMatchObject({ level, investment, monthly, value, firstYearCost });
    const computed = [whole?.roiYear1Pct, whole?.roiSteadyPct, whole?.paybackGuideMonths, whole?.paybackCashMonths];
    expect(computed.map((ratio) => ratio?.toFixed(1))).toEqual(ratios.map((ratio) => ratio.toFixed(1)));
  });

  test.each([
    [1, 4.9, 0.9],
    [2, 1.2, 1.2],
    [3, 5.6, 1.6],
    [4, 9.1, 6.2],
  ])('the step to level %d', (level, guide, cash) => {
    const step = stepEconomics[level - 1];
    expect([step?.paybackGuideMonths?.toFixed(1), step?.paybackCashMonths?.toFixed(1)]).toEqual([
      guide.toFixed(1),
      cash.toFixed(1),
    ]);
  });
});

describe('the figures of the prose', () => {
  test('hold the arithmetic of the revenue assumption', () => {
    expect(Math.round(revenuePerHour(200_000_000))).toBe(22_831);
    expect(revenuePerHour(8_760, 3)).toBe(3);
    const rows = revenueCases.map(({ result }) => [
      Math.round(result.downtimeSaving),
      Math.round(result.totalValue),
      result.roiYear1Pct?.toFixed(1),
    ]);
    expect(rows).toEqual([
      [335_000, 737_060, '570.1'],
      [152_968, 555_028, '404.6'],
      [38_242, 440_302, '300.3'],
    ]);
  });

  test.each([
    ['toilWithoutFactor', 104_000],
    ['toilTableWeek', 72],
    ['revenueForDefaultLoss', 438_000_000],
    ['salary', 104_000],
    ['stepFourValue', 237_000],
    ['stepFourYearly', 120_000],
    ['downtimeAt999', 8.76],
    ['downtimeAt9999', 52.56],
  ] as const)('%s is %d', (id, value) => {
    expect(figures[id].value).toBeCloseTo(value, 6);
  });

  test.each([
    ['stepFourRoi', 31.7, 0.05],
    ['downtimeShare', 45, 0.5],
    ['stepThreeResources', 2_600, 10],
    ['stepThreeInvestigations', 2_470, 5],
    ['departuresAvoided', 3, 0.2],
    ['teamForTurnoverSaving', 17, 0.1],
    ['turnoverSavingOfFour', 28_000, 500],
  ] as const)('%s is about %d', (id, value, tolerance) => {
    expect(Math.abs(figures[id].value - value)).toBeLessThanOrEqual(tolerance);
  });
});
