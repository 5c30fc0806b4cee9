import { answersFromCode, codeFromAnswers, type Answers } from './answers';

/** What a shared code turned out to be. */
export type MaturityReading =
  | { readonly kind: 'read'; readonly answers: Answers }
  /** `version`: written by a newer page; `damaged`: shortened or changed on its way. */
  | { readonly kind: 'refused'; readonly reason: 'version' | 'damaged' };

const VERSION = '1';

/** Writes answers for an address: the version, a dot, then the answer code, as in `1.22332321222212`. */
export function maturityShareCode(answers: Answers): string {
  return `${VERSION}.${codeFromAnswers(answers)}`;
}

/**
 * Reads a code from an address, of any version ever written. A bare answer code, as the page prints its examples,
 * counts as version 1. Never throws: an address is typed and pasted by hand.
 */
export function readMaturityShareCode(code: string): MaturityReading {
  const [, version = VERSION, answers = ''] = /^(?:(\d+)\.)?(.*)$/s.exec(code) ?? [];
  if (version !== VERSION) return { kind: 'refused', reason: 'version' };
  try {
    return { kind: 'read', answers: answersFromCode(answers) };
  } catch {
    return { kind: 'refused', reason: 'damaged' };
  }
}
