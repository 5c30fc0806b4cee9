import type { Language } from '../analysis/analyse';
import { fromKeys, toKeys } from '../analysis/keyboard';
import { readQuery, type Concept } from './concepts';
import { Names } from './names';
import { scoreDocuments } from './score';
import { Vocabulary } from './vocabulary';
import type { Index, NamesFile } from './format';

/** A document that answers a query. */
export interface Hit {
  /** Which of the engine's indexes it is in. */
  readonly guide: number;
  /** Position of the document in its index. */
  readonly document: number;
  readonly score: number;
}

export interface Result {
  readonly hits: readonly Hit[];
  /** Terms of the index that the query has met, for marking. */
  readonly terms: ReadonlySet<string>;
}

/** Share of letter pairs from which on a term resembles a word. */
const ALIKE = 0.4;

/**
 * Searches the indexes of one or more guides. A query is divided into concepts (`concepts.ts`), each word of which can
 * mean several terms of an index (`vocabulary.ts`); documents are scored by how well they say them (`score.ts`). A query
 * none of whose words is met is tried once more as if it were typed on the other keyboard layout.
 */
export class Engine {
  readonly #vocabularies: Vocabulary[] = [];
  readonly #names: Names;

  constructor(
    readonly language: Language,
    names: NamesFile,
  ) {
    this.#names = new Names(names);
  }

  add(index: Index): void {
    this.#vocabularies.push(new Vocabulary(index, this.language));
  }

  search(query: string, limit = 30): Result {
    const concepts = this.#read(query);
    const result = this.#answer(concepts, limit);
    if (result.terms.size > 0 || concepts.some(isOutside)) return result;
    const other = /\p{Script=Hangul}/u.test(query) ? toKeys(query) : fromKeys(query);
    return other === query ? result : this.#answer(this.#read(other), limit);
  }

  /** Terms that resemble the query's words, for a query without answer. */
  suggest(query: string, limit = 5): string[] {
    const concepts = this.#read(query);
    const topics = concepts.filter(({ role }) => role === 'topic');
    const words = (topics.length > 0 ? topics : concepts).flatMap(({ ways }) => ways[0] ?? []);
    const scored = new Map<string, number>();
    for (const { index } of this.#vocabularies) {
      index.terms.forEach((term, number) => {
        if ((index.inTitle[number]?.length ?? 0) === 0) return;
        for (const word of words) {
          const score = alikeness(toKeys(word), index.keys[number] ?? '');
          if (score > ALIKE) scored.set(term, Math.max(score, scored.get(term) ?? 0));
        }
      });
    }
    return [...scored]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([term]) => term);
  }

  #read(query: string): Concept[] {
    return readQuery(query, this.language, this.#names, {
      has: (word) => this.#vocabularies.some((vocabulary) => vocabulary.has(word)),
      begins: (word) => this.#vocabularies.some((vocabulary) => vocabulary.begins(word)),
    });
  }

  #answer(concepts: readonly Concept[], limit: number): Result {
    const terms = new Set<string>();
    if (concepts.length === 0 || concepts.some(isOutside)) return { hits: [], terms };
    const hits = this.#vocabularies
      .flatMap((vocabulary, guide) =>
        scoreDocuments(vocabulary, concepts, terms).map((scored) => ({ ...scored, guide })),
      )
      .sort((a, b) => b.score - a.score || a.guide - b.guide || a.document - b.document);
    return { hits: hits.slice(0, limit), terms };
  }
}

const isOutside = ({ role }: Concept): boolean => role === 'outsider';

function pairs(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}

/** Share of letter pairs that two words have in common. */
function alikeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
