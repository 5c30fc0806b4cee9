import { describe, expect, it } from 'vitest';
import { answersFromCode, asLevel, codeFromAnswers } from './answers';
import { examples, questions } from './data';

describe('an answer code', () => {
  it('comes back unchanged after reading and writing', () => {
    for (const code of Object.values(examples)) expect(codeFromAnswers(answersFromCode(code))).toBe(code);
  });

  it('keeps unanswered questions unanswered', () => {
    const answers = answersFromCode('4-------------');
    expect(answers).toEqual({ 'OBS-1': 4 });
    expect(codeFromAnswers(answers)).toBe('4-------------');
  });

  it('is all dashes without an answer', () => {
    expect(codeFromAnswers({})).toBe('-'.repeat(questions.length));
  });

  it('says what is wrong with its length', () => {
    expect(() => answersFromCode('123')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: An answer code has 14 characters, one for each question; “123” has 3.]`,
    );
  });

  it.each(['5', 'x', ' ', '４'])('says which character is wrong: %j', (character) => {
    expect(() => answersFromCode(`00${character}00000000000`)).toThrowError(
      `Character 3 of the answer code (OBS-3) is “${character}”: use 0–4, or “-” for a question without an answer.`,
    );
  });
});

describe('a level', () => {
  it('is a whole number from 0 to 4', () => {
    expect([0, 4, 5, -1, 1.5, '3', null].map(asLevel)).toEqual([
      0,
      4,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
