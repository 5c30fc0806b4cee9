import { readFileSync } from 'node:fs';
import path from 'node:path';

export const PARTS = ['tuned', 'held', 'seen', 'practice', 'unseen'] as const;

/** A question with the addresses that answer it; none where nothing should be found. */
export interface Question {
  readonly query: string;
  readonly kind: string;
  /**
   * Weights and words were tuned on all but the last. Whoever wrote `practice`, `seen` and `unseen` knew no engine;
   * `unseen` says how the engine does on what it has not met.
   */
  readonly part: (typeof PARTS)[number];
  readonly answers: readonly string[];
}

/** Addresses for a query, best first. */
export type Search = (query: string) => readonly string[];

export interface Quality {
  readonly recallAt1: number;
  readonly recallAt5: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Share of the questions without answer that were answered with nothing. */
  readonly noAnswer: number;
  readonly missed: readonly string[];
}

export function questionsOf(locale: string): Question[] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `golden.${locale}.json`), 'utf8')) as Question[];
}

/** How well a search answers questions. */
export function measure(search: Search, questions: readonly Question[]): Quality {
  const asked = questions.filter(({ answers }) => answers.length > 0);
  const unanswerable = questions.filter(({ answers }) => answers.length === 0);
  const ranks = asked.map(({ query, answers }) => search(query).findIndex((id) => answers.includes(id)));
  const share = (count: number, of: number): number => (of === 0 ? 1 : count / of);
  return {
    recallAt1: share(ranks.filter((rank) => rank === 0).length, asked.length),
    recallAt5: share(ranks.filter((rank) => rank >= 0 && rank < 5).length, asked.length),
    mrr: share(
      ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0),
      asked.length,
    ),
    noAnswer: share(unanswerable.filter(({ query }) => search(query).length === 0).length, unanswerable.length),
    missed: asked.filter((_, at) => ranks[at] !== 0).map(({ query }) => query),
  };
}
