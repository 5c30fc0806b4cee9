import { levels, questions, type Level, type QuestionId } from './data';

/** Answers given so far, by question. A question without an answer is absent. */
export type Answers = Readonly<Partial<Record<QuestionId, Level>>>;

const UNANSWERED = '-';

/** The level that a value stands for, or nothing when it is no level. */
export function asLevel(value: unknown): Level | undefined {
  return levels.find((level) => level === value);
}

/** Writes answers as one character for each question: its level, or `-` when it is unanswered. */
export function codeFromAnswers(answers: Answers): string {
  return questions.map(({ id }) => answers[id] ?? UNANSWERED).join('');
}

/**
 * Reads an answer code such as `22332321222212`.
 *
 * @throws RangeError when the code has another length, or a character other than 0–4 and `-`.
 */
export function answersFromCode(code: string): Answers {
  const characters = [...code];
  if (characters.length !== questions.length) {
    throw new RangeError(
      `An answer code has ${questions.length} characters, one for each question; “${code}” has ${characters.length}.`,
    );
  }
  return Object.fromEntries(
    questions.flatMap(({ id }, index) => {
      const character = characters[index];
      if (character === UNANSWERED) return [];
      const level = levels.find((candidate) => String(candidate) === character);
      if (level === undefined) {
        throw new RangeError(
          `Character ${index + 1} of the answer code (${id}) is “${character}”: use 0–4, or “-” for a question without an answer.`,
        );
      }
      return [[id, level] as const];
    }),
  );
}
