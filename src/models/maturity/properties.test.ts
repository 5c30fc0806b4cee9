import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFromAnswers, type Answers } from './answers';
import { maturityShareCode, readMaturityShareCode } from './code';
import { examples, levels, places, questions, type Level, type PlaceId } from './data';
import { score } from './score';

/** Whatever can stand in an address, broken characters included. */
const text = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));

const level = fc.constantFrom(...levels);
const mixed = fc.record(Object.fromEntries(questions.map(({ id }) => [id, level]))) as fc.Arbitrary<Answers>;
/** Nearly all answers on one level: only so do the highest level and its gate come up. */
const even = fc
  .tuple(level, fc.array(fc.tuple(fc.constantFrom(...questions), level), { maxLength: 3 }))
  .map(([base, others]): Answers => ({
    ...Object.fromEntries(questions.map(({ id }) => [id, base])),
    ...Object.fromEntries(others.map(([{ id }, other]) => [id, other])),
  }));
const complete = fc.oneof(mixed, even);
const partial = fc
  .array(fc.option(level, { nil: undefined }), { minLength: questions.length, maxLength: questions.length })
  .map(
    (given) =>
      Object.fromEntries(
        questions.flatMap(({ id }, index) => (given[index] === undefined ? [] : [[id, given[index]]])),
      ) as Answers,
  );

describe('the share code', () => {
  test('gives back the same answers', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        expect(readMaturityShareCode(maturityShareCode(answers))).toEqual({ kind: 'read', answers });
      }),
    );
  });

  test('reads a bare answer code as the page prints it', () => {
    for (const code of Object.values(examples)) {
      const reading = readMaturityShareCode(code);
      expect(reading.kind === 'read' && codeFromAnswers(reading.answers)).toBe(code);
    }
  });

  test('keeps reading a code of version 1', () => {
    expect(readMaturityShareCode('1.4-2------3----')).toEqual({
      kind: 'read',
      answers: { 'OBS-1': 4, 'OBS-3': 2, 'RES-3': 3 },
    });
    // Every position once: none may ever mean another question.
    expect(readMaturityShareCode('1.01234432104321')).toEqual({
      kind: 'read',
      answers: {
        'OBS-1': 0,
        'OBS-2': 1,
        'OBS-3': 2,
        'DEP-1': 3,
        'DEP-2': 4,
        'DET-1': 4,
        'DET-2': 3,
        'RES-1': 2,
        'RES-2': 1,
        'RES-3': 0,
        'NOD-1': 4,
        'NOD-2': 3,
        'PPL-1': 2,
        'PPL-2': 1,
      },
    });
  });

  test('says why it cannot read another one', () => {
    expect(readMaturityShareCode('2.22332321222212')).toEqual({ kind: 'refused', reason: 'version' });
    for (const code of ['', '1.', '1.2233', '223323212222125', '1.2233232122221５', '1.2233232122221e', 'null'])
      expect(readMaturityShareCode(code), code).toEqual({ kind: 'refused', reason: 'damaged' });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(text, (code) => {
        expect(['read', 'refused']).toContain(readMaturityShareCode(code).kind);
      }),
    );
  });
});

describe('the score', () => {
  test('never falls in any capability or overall when an answer rises', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...questions), (answers, { id }) => {
        const raised = { ...answers, [id]: Math.min(4, (answers[id] ?? 0) + 1) as Level };
        const [before, after] = [score(answers), score(raised)];
        if (before.kind !== 'scored' || after.kind !== 'scored') throw new Error('Every question has an answer.');
        expect(after.overall).toBeGreaterThanOrEqual(before.overall);
        for (const [index, one] of before.capabilities.entries())
          expect(after.capabilities[index]?.level).toBeGreaterThanOrEqual(one.level);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads on at three published places or more, whichever guides are published', () => {
    const ids = Object.keys(places) as PlaceId[];
    const inOtherGuides = ids.filter((id) => 'guide' in places[id]);
    fc.assert(
      fc.property(complete, fc.subarray(inOtherGuides), (answers, missing) => {
        const result = score(answers, (place) => !missing.includes(place));
        if (result.kind !== 'scored') throw new Error('Every question has an answer.');
        expect(result.next.filter((place) => missing.includes(place))).toEqual([]);
        expect(result.next.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('stays within the cap and the raw level, and reads on at three places or more', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const result = score(answers);
        if (result.kind !== 'scored') throw new Error('Every question has an answer.');
        expect(result.overall).toBeLessThanOrEqual(Math.min(result.raw, result.cap));
        expect(result.next.length).toBeGreaterThanOrEqual(3);
        expect(new Set(result.next).size).toBe(result.next.length);
        for (const place of result.next) expect(places).toHaveProperty(place);
      }),
    );
  });
});
