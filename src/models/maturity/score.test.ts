import { describe, expect, it } from 'vitest';
import { answersFromCode, type Answers } from './answers';
import {
  capabilities,
  examples,
  levels,
  nextByCapability,
  nextShown,
  places,
  questions,
  thresholds,
  type ExampleId,
} from './data';
import { levelOf, score, type Scored } from './score';

interface Expected {
  readonly means: readonly number[];
  readonly levels: readonly number[];
  readonly mean: number;
  readonly raw: number;
  readonly cap: number;
  readonly gated: boolean;
  readonly overall: number;
}

const expected: Readonly<Record<ExampleId, Expected>> = {
  A1: { means: [0, 0, 0, 0, 0, 0], levels: [0, 0, 0, 0, 0, 0], mean: 0, raw: 0, cap: 1, gated: false, overall: 0 },
  A2: {
    means: [1, 1.5, 1, 0.667, 0.5, 1],
    levels: [1, 2, 1, 1, 1, 1],
    mean: 0.944,
    raw: 1,
    cap: 2,
    gated: false,
    overall: 1,
  },
  A3: { means: [3, 3, 3, 3, 3, 0], levels: [3, 3, 3, 3, 3, 0], mean: 2.5, raw: 3, cap: 1, gated: false, overall: 1 },
  A4: {
    means: [4, 4, 4, 3.667, 4, 4],
    levels: [4, 4, 4, 4, 4, 4],
    mean: 3.944,
    raw: 4,
    cap: 5,
    gated: true,
    overall: 3,
  },
  A5: {
    means: [2.333, 2.5, 2.5, 1.667, 2, 1.5],
    levels: [2, 3, 3, 2, 2, 2],
    mean: 2.083,
    raw: 2,
    cap: 3,
    gated: false,
    overall: 2,
  },
  A6: { means: [4, 4, 4, 4, 4, 4], levels: [4, 4, 4, 4, 4, 4], mean: 4, raw: 4, cap: 5, gated: false, overall: 4 },
};

function scored(answers: Answers): Scored {
  const result = score(answers);
  if (result.kind !== 'scored') throw new Error(`incomplete: ${result.missing.join(', ')}`);
  return result;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

describe('the score', () => {
  it.each(Object.keys(examples) as ExampleId[])('of example %s has the published numbers', (id) => {
    const result = scored(answersFromCode(examples[id]));
    expect({
      means: result.capabilities.map(({ mean }) => thousandths(mean)),
      levels: result.capabilities.map(({ level }) => level),
      mean: thousandths(result.mean),
      raw: result.raw,
      cap: result.cap,
      gated: result.gated,
      overall: result.overall,
    }).toEqual(expected[id]);
  });

  it('is held down by the weakest capability, and says so', () => {
    expect(scored(answersFromCode(examples.A3))).toMatchObject({
      capped: true,
      weakest: ['people'],
      next: ['level-1-to-2', 'prompt-driven', 'genai-observability'],
    });
    expect(scored(answersFromCode(examples.A5)).capped).toBe(false);
  });

  it('keeps the gate shut while the safeguards are below 4 or unknown', () => {
    const full = answersFromCode(examples.A6);
    expect(scored({ ...full, 'RES-3': 3 })).toMatchObject({ gated: true, overall: 3 });
    expect(scored({ ...full, 'RES-3': undefined })).toMatchObject({ raw: 4, gated: true, overall: 3 });
    expect(scored({ ...full, 'RES-1': undefined })).toMatchObject({ gated: false, overall: 4 });
  });

  it('does not apply the gate below the level that it guards', () => {
    expect(scored(answersFromCode('33333333323333'))).toMatchObject({ overall: 3, gated: false });
  });

  it('means over the answered questions only', () => {
    const result = scored(answersFromCode('4--3-2-1--0-2-'));
    expect(result.capabilities.map(({ mean }) => mean)).toEqual([4, 3, 2, 1, 0, 2]);
  });

  it('is incomplete while a capability has no answer', () => {
    expect(score({})).toEqual({ kind: 'incomplete', capabilities: [], missing: capabilities.map(({ id }) => id) });
    expect(score(answersFromCode('44444--4444444'))).toMatchObject({ kind: 'incomplete', missing: ['detection'] });
  });

  it('already shows the capabilities that have an answer', () => {
    expect(score(answersFromCode('3-1-----------'))).toMatchObject({
      capabilities: [{ id: 'observability', mean: 2, level: 2 }],
    });
  });

  it('names all of the weakest capabilities and reads on for two of them', () => {
    const result = scored(answersFromCode(examples.A6));
    expect(result.weakest).toEqual(capabilities.map(({ id }) => id));
    expect(result.next).toEqual(['genai-observability', 'multi-cluster-aiops', 'agent-driven']);
  });

  it('reads on for the next weakest where one capability alone is weakest', () => {
    for (const id of ['A2', 'A3', 'A4', 'A5'] as const)
      expect(scored(answersFromCode(examples[id])).next.length, id).toBeGreaterThanOrEqual(nextShown);
  });

  it('lists a place once', () => {
    expect(scored(answersFromCode(examples.A1)).next).toEqual([
      'level-0-to-1',
      'managed-addons',
      'stack-addons',
      'evolution',
    ]);
  });

  it('refuses answers that are no levels and questions that do not exist', () => {
    expect(() => score({ 'OBS-1': 5 } as unknown as Answers)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The answer to OBS-1 is 5: use a whole number from 0 to 4.]`,
    );
    expect(() => score({ 'OBS-9': 1 } as unknown as Answers)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: There is no question “OBS-9”: use an id of data.ts.]`,
    );
  });

  it('never falls when one answer rises', () => {
    for (const code of Object.values(examples)) {
      const base = answersFromCode(code);
      for (const { id } of questions) {
        const answer = base[id] ?? 0;
        const higher = levels.find((level) => level === answer + 1);
        if (higher !== undefined)
          expect(scored({ ...base, [id]: higher }).overall).toBeGreaterThanOrEqual(scored(base).overall);
      }
    }
  });
});

describe('the level of a mean', () => {
  it('starts exactly at its threshold', () => {
    for (const { level, from } of thresholds) {
      expect(levelOf(from)).toBe(level);
      if (level > 0) expect(levelOf(from - 0.001)).toBe(level - 1);
    }
  });

  it('does not lose a threshold to the rounding of thirds', () => {
    // Six capability means that add up to 9 (a mean of 1.5), in every split into thirds and halves.
    for (let third = 0; third <= 12; third += 1) {
      for (let other = 0; other <= 12; other += 1) {
        const rest = 9 - third / 3 - other / 3;
        expect(levelOf((third / 3 + other / 3 + rest) / 6)).toBe(2);
      }
    }
    expect(levelOf(1.5 - 1e-12)).toBe(2);
  });

  it.each([-0.1, 4.1, Number.NaN])('refuses %d', (mean) => {
    expect(() => levelOf(mean)).toThrowError(`A mean is a number from 0 to 4; got ${mean}.`);
  });
});

describe('the data', () => {
  it('asks at least one question for each capability, in the order of the capabilities', () => {
    const asked = [...new Set(questions.map(({ capability }) => capability))];
    expect(asked).toEqual(capabilities.map(({ id }) => id));
  });

  it('sends every weak capability to a place that is not the transition itself', () => {
    for (const { id } of capabilities) {
      for (const level of levels) {
        for (const place of nextByCapability[id][level]) {
          expect(place in places).toBe(true);
          expect(place).not.toMatch(/^level-/);
        }
      }
    }
  });
});
