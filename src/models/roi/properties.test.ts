import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptInputs,
  carrierOf,
  cautionsOf,
  computeRoi,
  defaults,
  inputs,
  inputsOf,
  levelCosts,
  levelEconomics,
  levelWithCosts,
  longestHorizon,
  readRoiShareCode,
  readTyped,
  roiShareCode,
  savings,
  scenarioResults,
  scenarios,
  yearsOf,
  type InputId,
  type Inputs,
} from '.';

/** The doubles of `fc.double` are mostly too near to zero to tell two calculations apart. */
function hundredths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
}

/** Whatever can stand in an address, broken characters included. */
const text = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));

const given = fc.record(
  Object.fromEntries(
    inputs.map(({ id, min, max, step }) => [
      id,
      Number.isInteger(step) ? fc.integer({ min, max }) : hundredths(min, max),
    ]),
  ),
) as unknown as fc.Arbitrary<Inputs>;

/** Inputs that make the value larger, and whether by growing or by shrinking. */
const raises = [
  ['mttrBeforeH', 1],
  ['mttrAfterH', -1],
  ['downtimeBeforeH', 1],
  ['downtimeAfterH', -1],
  ['toilPeople', 1],
  ['toilHoursPerPersonWeek', 1],
  ['weeksPerYear', 1],
  ['strategicFactor', 1],
  ['infraBeforeUsdMonth', 1],
  ['infraAfterUsdMonth', -1],
] as const satisfies readonly (readonly [InputId, 1 | -1])[];

describe('the model', () => {
  test('never loses value when a saving rises', () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...raises), hundredths(0, 10), (base, [id, sign], by) => {
        const { values } = acceptInputs({ ...base, [id]: base[id] + sign * by });
        expect(computeRoi(values).totalValue).toBeGreaterThanOrEqual(computeRoi(base).totalValue);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives finite numbers or null for all inputs within their limits', () => {
    fc.assert(
      fc.property(given, (values) => {
        for (const value of Object.values(computeRoi(values)))
          expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test('always has inputs within their limits after whatever was typed', () => {
    const typed = fc.record(Object.fromEntries(inputs.map(({ id }) => [id, fc.double()])), { requiredKeys: [] });
    fc.assert(
      fc.property(typed, (numbers) => {
        const { values } = acceptInputs(numbers as Partial<Inputs>);
        for (const { id, min, max } of inputs) {
          expect(values[id]).toBeGreaterThanOrEqual(min);
          expect(values[id]).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  test('adds the years up to the net value of the period', () => {
    fc.assert(
      fc.property(given, (values) => {
        const result = computeRoi(values);
        const last = yearsOf(result, values.horizonYears).at(-1);
        expect(last?.netSoFar).toBeCloseTo(result.netHorizon, 3);
        expect(yearsOf(result, longestHorizon)).toHaveLength(longestHorizon);
      }),
    );
  });
});

describe('the share code', () => {
  test('gives back the same inputs, and those they are compared with', () => {
    fc.assert(
      fc.property(given, fc.option(given), (now, kept) => {
        expect(readRoiShareCode(roiShareCode(now, kept))).toEqual({ kind: 'read', now, kept });
      }),
    );
  });

  test('is carried by an address as it is', () => {
    fc.assert(
      fc.property(given, fc.option(given), (now, kept) => {
        const code = roiShareCode(now, kept);
        expect(new URLSearchParams({ roi: code }).toString()).toBe(`roi=${code}`);
      }),
    );
  });

  test('keeps reading codes of version 1', () => {
    expect(roiShareCode(defaults)).toBe('1..07');
    expect(readRoiShareCode('1..07')).toEqual({ kind: 'read', now: defaults, kept: null });
    expect(readRoiShareCode('1.b0.5_h22831*h8000.ef')).toEqual({
      kind: 'read',
      now: inputsOf({ mttrAfterH: 0.5, revenueLossPerHourUsd: 22_831 }),
      kept: inputsOf({ revenueLossPerHourUsd: 8_000 }),
    });
    // Every letter once, as it was written on the day of version 1: none may ever mean another input.
    const frozen = '1.a1_b2_c3_d4_e5_f6_g7_h8_i9_j10_k11_l1.25_m13_n14_o15_p16_q17_r18_s19_t5.b0';
    expect(readRoiShareCode(frozen)).toEqual({
      kind: 'read',
      kept: null,
      now: {
        mttrBeforeH: 1,
        mttrAfterH: 2,
        incidentsPerYear: 3,
        responders: 4,
        hourlyRateUsd: 5,
        downtimeBeforeH: 6,
        downtimeAfterH: 7,
        revenueLossPerHourUsd: 8,
        toilPeople: 9,
        toilHoursPerPersonWeek: 10,
        weeksPerYear: 11,
        strategicFactor: 1.25,
        infraBeforeUsdMonth: 13,
        infraAfterUsdMonth: 14,
        costManagedUsdYear: 15,
        costModelUsdYear: 16,
        costTelemetryUsdYear: 17,
        costOtherUsdYear: 18,
        costSetupUsdOnce: 19,
        horizonYears: 5,
      },
    });
  });

  test('stays short, even with every input changed in both calculations', () => {
    const stepped = fc.record(
      Object.fromEntries(
        inputs.map(({ id, min, max, step }) => [
          id,
          fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((n) => Number((min + n * step).toFixed(2))),
        ]),
      ),
    ) as unknown as fc.Arbitrary<Inputs>;
    fc.assert(
      fc.property(stepped, stepped, (now, kept) => {
        expect(roiShareCode(now).length).toBeLessThan(175);
        expect(roiShareCode(now, kept).length).toBeLessThan(340);
      }),
    );
    for (const { id, changes } of scenarios) expect(roiShareCode(inputsOf(changes)).length, id).toBeLessThan(130);
  });

  test('says why it cannot read another one', () => {
    expect(readRoiShareCode('2.a1.zz')).toEqual({ kind: 'refused', reason: 'version' });
    expect(readRoiShareCode('10.a1.zz')).toEqual({ kind: 'refused', reason: 'version' });
    for (const code of ['', '1', '1.', 'null', '-1.a1.00', '1.a1.55', '1.b0.5_h22831*h8000.zz'])
      expect(readRoiShareCode(code), code).toEqual({ kind: 'refused', reason: 'damaged' });
  });

  test('refuses numbers that it would not have written', () => {
    for (const part of ['a', 'a ', 'a+1', 'a01', 'a1e3', 'aNaN', 'aInfinity', 'a0x10', 'z1', 'ä1', '_', '*', '**']) {
      // The check characters are right, so that the number itself is what is judged.
      let sum = 7;
      for (const character of part) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1296;
      const reading = readRoiShareCode(`1.${part}.${sum.toString(36).padStart(2, '0')}`);
      expect(reading.kind === 'refused' || part === '*', part).toBe(true);
    }
  });

  test('notices nearly every shortening', () => {
    fc.assert(
      fc.property(given, (now) => {
        const code = roiShareCode(now);
        const read = Array.from({ length: code.length - 1 }, (_, length) =>
          readRoiShareCode(code.slice(0, length + 1)),
        );
        expect(read.filter(({ kind }) => kind === 'read').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((rest) => `1.${rest}`),
        ),
        (code) => {
          expect(['read', 'refused']).toContain(readRoiShareCode(code).kind);
        },
      ),
    );
  });
});

describe('a typed number', () => {
  test.each([
    ['50000', 50_000],
    ['50,000', 50_000],
    [' $ 50,000.5 ', 50_000.5],
    ['50k', 50_000],
    ['1.1K', 1_100],
    ['1.5M', 1_500_000],
    ['.5', 0.5],
    ['5.', 5],
    ['５０，０００', 50_000],
    ['−5', -5],
    ['-0', 0],
    ['007', 7],
  ])('is read from %j', (text, value) => {
    expect(readTyped(text)).toEqual({ kind: 'number', value });
  });

  test.each([
    ['', 'empty', null],
    ['  ', 'empty', null],
    ['5만', 'koreanUnit', 50_000],
    ['1.1만', 'koreanUnit', 11_000],
    ['3천만', 'koreanUnit', null],
    ['2억', 'koreanUnit', 200_000_000],
    ['5e4', 'exponent', 50_000],
    ['1E-3', 'exponent', 0.001],
    ['1e999', 'exponent', null],
    ['1,5', 'grouping', null],
    ['50,00', 'grouping', null],
    [',', 'notANumber', null],
    ['.', 'notANumber', null],
    ['-', 'notANumber', null],
    ['k', 'notANumber', null],
    ['NaN', 'notANumber', null],
    ['Infinity', 'notANumber', null],
    ['--5', 'notANumber', null],
    ['1.2.3', 'notANumber', null],
    ['about 50', 'notANumber', null],
    ['0x10', 'notANumber', null],
    ['9'.repeat(400), 'notANumber', null],
  ])('is refused from %j', (text, reason, meant) => {
    expect(readTyped(text)).toEqual({ kind: 'refused', reason, meant });
  });

  test('comes back from what a page shows of it, in both languages', () => {
    const shown = fc.double({ min: -1e7, max: 1e7, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4 + 0);
    fc.assert(
      fc.property(shown, fc.constantFrom('ko', 'en'), (value, locale) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
        expect(readTyped(text)).toEqual({ kind: 'number', value });
      }),
    );
  });

  test('is never something other than finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = readTyped(text);
        expect(typed.kind === 'refused' || Number.isFinite(typed.value)).toBe(true);
      }),
    );
  });
});

describe('what carries a result', () => {
  test('is the lost revenue in the example, with 45 % of the value', () => {
    const carrier = carrierOf(scenarioResults.guide);
    expect(carrier).toMatchObject({ id: 'downtimeSaving', valueWithout: 402_060 });
    expect(carrier?.share).toBeCloseTo(45.45, 2);
    expect(carrier?.roiYear1PctWithout).toBeCloseTo(265.51, 2);
  });

  test('has no share where a part is a loss, and is nothing where nothing is saved', () => {
    expect(carrierOf(scenarioResults['partly-worse'])).toMatchObject({ id: 'toilValue', share: null });
    expect(carrierOf(scenarioResults['no-effect'])).toBeNull();
  });

  test('is the largest part of any result', () => {
    fc.assert(
      fc.property(given, (values) => {
        const result = computeRoi(values);
        const carrier = carrierOf(result);
        const largest = Math.max(...savings.map((id) => result[id]));
        if (carrier) expect(result[carrier.id]).toBe(largest);
        else expect(largest).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the cautions', () => {
  const idsOf = (changes: Partial<Inputs>): string[] => [...cautionsOf(inputsOf(changes)).keys()];

  test('of the example are those of its text', () => {
    expect([...cautionsOf(defaults)]).toEqual([
      ['lostRevenue', 335_000],
      ['impliedRevenue', 438_000_000],
      ['exampleCosts', 352_000],
      ['strategicFactor', 104_000],
      ['roundedMinutes', null],
      ['setupOnce', 30_000],
    ]);
  });

  test('go when their reason goes', () => {
    expect(idsOf({ mttrAfterH: 1 / 3, downtimeAfterH: 4 / 3 })).not.toContain('roundedMinutes');
    expect(idsOf({ revenueLossPerHourUsd: 20_000 })).not.toContain('impliedRevenue');
    expect(idsOf({ costModelUsdYear: 1 })).not.toContain('exampleCosts');
    expect(idsOf({ strategicFactor: 1 })).not.toContain('strategicFactor');
    expect(idsOf({ toilPeople: 0 })).not.toContain('strategicFactor');
    expect(idsOf({ costSetupUsdOnce: 0 })).not.toContain('setupOnce');
  });

  test('warn of losses, of costs that never return and of none at all', () => {
    expect(idsOf({ mttrAfterH: 3 })[0]).toBe('worse');
    expect(idsOf({ revenueLossPerHourUsd: 0, toilPeople: 0, infraAfterUsdMonth: 30_000 })).toContain('neverPaysBack');
    expect(idsOf({ ...levelCosts({ ...levelEconomics[0]!, monthly: 0, investment: 0 }) })).toContain('noCost');
  });
});

describe('the costs of a level', () => {
  test('are recognised among the inputs', () => {
    for (const level of levelEconomics) expect(levelWithCosts(inputsOf(levelCosts(level)))).toBe(level);
    expect(levelWithCosts(defaults)).toBeNull();
  });
});
