import { isOneSlipAway, letters } from './nearness';
import { readQuery, type Concept } from './query';
import type { Index } from './wire';

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

/** How near a term of the index is to a word of the query, 0 to 1. */
type Nearness = Map<number, number>;

/** Weights, tuned on `bench/search`. */
export const WEIGHTS = {
  title: 1,
  context: 0.62,
  text: 0.62,
  inside: 0.25,
  both: 0.1,
  synonym: 1,
  prefix: 0.8,
  inner: 0.68,
  longer: 0.72,
  parts: 0.9,
  slip: 0.7,
  /** What a long text loses: words far apart in it need not belong together. */
  scattered: 0.28,
  /** Extra for a title that the query covers whole. */
  wholeTitle: 0.23,
  kind: { page: 0.9, section: 1.12, figure: 1.09, item: 1, sample: 0.98 },
  /** How much an answer that covers the whole query is worth above one that covers a part. */
  completeness: 1.31,
  /** The least share of a query, weighed by rarity, that an answer must cover. */
  coverage: 0.57,
};

const isHangul = (word: string): boolean => /^[가-힣ㄱ-ㅣ]/.test(word);

interface Shard {
  readonly index: Index;
  /** How rare each term is, and how much each title weighs by it. */
  readonly rarity: readonly number[];
  readonly titleWeight: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly isHangul: readonly boolean[];
  /** Each term in letters, for half syllables and slips. */
  readonly letters: readonly string[];
  /** What words were found to mean: while a reader types, most words stay the same. */
  readonly met: Map<string, Nearness>;
}

/** How far a word may be from a term: synonyms must be there as they are or as a part. */
type Reach = 'typing' | 'word' | 'synonym';

/** Searches the indexes of one or more guides. */
export class Engine {
  readonly #shards: Shard[] = [];

  add(index: Index): void {
    const numbers = new Map(index.terms.map((term, number) => [term, number]));
    const hangul = index.terms.map(isHangul);
    const spelt = index.terms.map((term, number) => (hangul[number] ? letters(term) : term));
    const size = index.kinds.length;
    const rarity = index.terms.map((_, number) =>
      Math.log(1 + size / ((index.inTitle[number]?.length ?? 0) + (index.inText[number]?.length ?? 0) + 0.5)),
    );
    const titleWeight = index.kinds.map(() => 0);
    index.inTitle.forEach((documents, number) => {
      for (const document of documents) titleWeight[document] = (titleWeight[document] ?? 0) + (rarity[number] ?? 0);
    });
    this.#shards.push({ index, rarity, titleWeight, numbers, isHangul: hangul, letters: spelt, met: new Map() });
  }

  search(query: string, limit = 30): Result {
    const concepts = readQuery(query);
    const terms = new Set<string>();
    if (concepts.length === 0) return { hits: [], terms };
    const hits = this.#shards
      .flatMap((shard, guide) => scoreShard(shard, guide, concepts, terms))
      .sort((a, b) => b.score - a.score || a.guide - b.guide || a.document - b.document);
    return { hits: hits.slice(0, limit), terms };
  }

  /** Terms that resemble the query's words, for a query without answer. */
  suggest(query: string, limit = 5): string[] {
    const words = readQuery(query).flatMap(({ ways }) => ways[0] ?? []);
    const scored = new Map<string, number>();
    for (const { index, letters: spelt } of this.#shards) {
      index.terms.forEach((term, number) => {
        if ((index.inTitle[number]?.length ?? 0) === 0) return;
        for (const word of words) {
          const score = alikeness(letters(word), spelt[number] ?? '');
          if (score > 0.4) scored.set(term, Math.max(score, scored.get(term) ?? 0));
        }
      });
    }
    return [...scored]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([term]) => term);
  }
}

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

/** The terms that a word of the query can mean. */
function meet(shard: Shard, word: string, reach: Reach, typed = word): Nearness {
  const key = `${reach} ${word} ${typed}`;
  const known = shard.met.get(key);
  if (known) return known;
  const found = near(shard, word, reach, typed);
  if (shard.met.size > 500) shard.met.clear();
  shard.met.set(key, found);
  return found;
}

function near(shard: Shard, word: string, reach: Reach, typed: string): Nearness {
  const { index, numbers, isHangul: isHangulTerm, letters: spelt } = shard;
  const found: Nearness = new Map();
  const exact = numbers.get(word);
  if (exact !== undefined) found.set(exact, 1);
  const hangul = isHangul(word);
  if (reach === 'synonym' && (exact !== undefined || word.length < 3)) return found;
  const asLetters = hangul ? letters(word) : word;
  // An English stem would begin too many words: “quotes” is no “quota”.
  const beginning = hangul ? (reach === 'typing' ? asLetters : word) : typed;
  const { prefix, inner, longer, slip } = WEIGHTS;
  const isTyping = reach === 'typing';
  const canBegin = isTyping || word.length >= (hangul ? 2 : 4);
  const canBeInside = word.length >= (hangul ? 2 : 4);
  for (let number = 0; number < index.terms.length; number += 1) {
    const term = index.terms[number] ?? '';
    if (isHangulTerm[number] !== hangul || number === exact) continue;
    const share = word.length / term.length;
    if (canBegin && (isTyping ? (spelt[number] ?? '') : term).startsWith(beginning)) {
      found.set(number, prefix + (1 - prefix) * 0.8 * Math.min(1, share * share));
    } else if (canBeInside && term.length > word.length && term.includes(word)) {
      found.set(number, inner * (0.7 + 0.3 * share));
    } else if (term.length < word.length && word.startsWith(term)) {
      const rest = word.length - term.length;
      if (hangul ? term.length >= 2 && rest === 1 && exact === undefined : term.length >= 4 && rest <= 3) {
        found.set(number, longer);
      }
    }
  }
  if (found.size === 0 && reach !== 'synonym' && asLetters.length >= (hangul ? 6 : 5)) {
    for (let number = 0; number < index.terms.length; number += 1) {
      if (isHangulTerm[number] === hangul && isOneSlipAway(asLetters, spelt[number] ?? '')) found.set(number, slip);
    }
  }
  return found;
}

/** Divides a compound that the index does not know into terms that it knows: `메모리누수` → `메모리`, `누수`. */
export function divide(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  const best: (readonly [cost: number, parts: readonly string[]] | undefined)[] = [[0, []]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (!before) continue;
      const part = word.slice(start, end);
      const isWord = part.length >= 2 && part.length < word.length && isKnown(part);
      if (!isWord && part.length > 1) continue;
      const cost = before[0] + (isWord ? 1 : 2.5);
      if (cost < (best[end]?.[0] ?? Infinity)) best[end] = [cost, isWord ? [...before[1], part] : before[1]];
    }
  }
  const [cost, parts] = best[word.length] ?? [Infinity, []];
  const spare = word.length - parts.join('').length;
  return parts.length >= 2 && cost < Infinity && spare <= 1 ? [...parts] : undefined;
}

class Field {
  readonly title: Float64Array;
  readonly text: Float64Array;
  /** How much of the title it takes up, weighed by rarity. */
  readonly share: Float64Array;
  constructor(size: number) {
    this.share = new Float64Array(size);
    this.title = new Float64Array(size);
    this.text = new Float64Array(size);
  }
}

/** How well each document says one way of a concept: its weakest word counts, all of them a little. */
function fieldOf(shard: Shard, way: readonly Nearness[], factor: number): Field {
  const size = shard.index.kinds.length;
  const result = new Field(size);
  way.forEach((nearness, position) => {
    const title = new Float64Array(size);
    const text = new Float64Array(size);
    const share = new Float64Array(size);
    for (const [number, near] of nearness) {
      for (const document of shard.index.inTitle[number] ?? []) {
        title[document] = Math.max(title[document] ?? 0, near);
        share[document] = Math.max(share[document] ?? 0, near * (shard.rarity[number] ?? 0));
      }
      for (const document of shard.index.inText[number] ?? []) text[document] = Math.max(text[document] ?? 0, near);
    }
    for (let at = 0; at < size; at += 1) {
      const anywhere = Math.max(title[at] ?? 0, text[at] ?? 0);
      const [t, x] = [(title[at] ?? 0) * factor, anywhere * factor];
      result.share[at] = (result.share[at] ?? 0) + (share[at] ?? 0);
      result.title[at] = position === 0 ? t : Math.min(result.title[at] ?? 0, t);
      result.text[at] = position === 0 ? x : Math.min(result.text[at] ?? 0, x);
    }
  });
  return result;
}

function conceptField(shard: Shard, concept: Concept, terms: Set<string>): Field {
  const size = shard.index.kinds.length;
  const total = new Field(size);
  const isKnown = (part: string): boolean => shard.numbers.has(part);
  const take = (words: readonly string[], factor: number, reach: Reach, typed = words): void => {
    const way = words.map((word, at) =>
      meet(shard, word, at < words.length - 1 && reach === 'typing' ? 'word' : reach, typed[at]),
    );
    if (way.some((nearness) => nearness.size === 0)) return;
    for (const nearness of way) for (const number of nearness.keys()) terms.add(shard.index.terms[number] ?? '');
    const field = fieldOf(shard, way, factor);
    for (let at = 0; at < size; at += 1) {
      total.title[at] = Math.max(total.title[at] ?? 0, field.title[at] ?? 0);
      total.text[at] = Math.max(total.text[at] ?? 0, field.text[at] ?? 0);
      total.share[at] = Math.max(total.share[at] ?? 0, field.share[at] ?? 0);
    }
  };
  concept.ways.forEach((words, at) => {
    take(
      words,
      at === 0 ? 1 : WEIGHTS.synonym,
      at > 0 ? 'synonym' : concept.isLast ? 'typing' : 'word',
      at > 0 ? words : concept.typed,
    );
  });
  const [[word = ''] = []] = concept.ways;
  for (const compound of new Set([concept.whole, word])) {
    const parts = compound.length >= 4 && isHangul(compound) && divide(compound, isKnown);
    if (parts) take(parts, WEIGHTS.parts, 'word');
  }
  if ((concept.ways[0]?.length ?? 0) > 1) take([concept.whole], WEIGHTS.parts, 'word');
  return total;
}

function scoreShard(shard: Shard, guide: number, concepts: readonly Concept[], terms: Set<string>): Hit[] {
  const { kinds, parents, textLength } = shard.index;
  const size = kinds.length;
  const score = new Float64Array(size);
  const covered = new Float64Array(size);
  const own = new Float64Array(size);
  const titleHits = new Float64Array(size);
  let weightOfAll = 0;
  let shareOfAll = 0;
  for (const concept of concepts) {
    const { title, text, share: titleShare } = conceptField(shard, concept, terms);
    const most = text.reduce((a, b) => Math.max(a, b), 0);
    let count = 0;
    for (let at = 0; at < size; at += 1) if (most > 0 && (text[at] ?? 0) >= 0.85 * most) count += 1;
    const rarity = Math.log(1 + size / (count + 0.5));
    const weight = concept.isWeak ? rarity * (count === 0 ? 0.02 : 0.08) : rarity;
    weightOfAll += weight;
    const share = Math.sqrt(weight);
    shareOfAll += share;
    const context = new Float64Array(size);
    const inside = new Float64Array(size);
    for (let at = 1; at < size; at += 1) {
      const parent = parents[at] ?? -1;
      if (parent > 0)
        context[at] = Math.max(
          title[parent] ?? 0,
          (text[parent] ?? 0) * (kinds[parent] === 'figure' ? 0.6 : 0.25),
          (context[parent] ?? 0) * 0.85,
        );
    }
    for (let at = size - 1; at > 0; at -= 1) {
      const parent = parents[at] ?? -1;
      if (parent > 0) inside[parent] = Math.max(inside[parent] ?? 0, text[at] ?? 0, (inside[at] ?? 0) * 0.8);
    }
    for (let at = 0; at < size; at += 1) {
      const [t, x] = [title[at] ?? 0, text[at] ?? 0];
      const short = 1 / (1 + (textLength[at] ?? 0) / 60);
      const parts = [
        t * WEIGHTS.title,
        x * WEIGHTS.text * (0.45 + 0.55 * short),
        (context[at] ?? 0) * WEIGHTS.context,
        (inside[at] ?? 0) * WEIGHTS.inside,
      ];
      const best = Math.max(...parts);
      if (best === 0) continue;
      const rest = parts.reduce((sum, part) => sum + part, 0) - best;
      score[at] = (score[at] ?? 0) + weight * (best + WEIGHTS.both * rest);
      const said = Math.max(
        t,
        x * (1 - WEIGHTS.scattered * (1 - short)),
        (context[at] ?? 0) * 0.9,
        (inside[at] ?? 0) * 0.3,
      );
      covered[at] = (covered[at] ?? 0) + share * said;
      own[at] = (own[at] ?? 0) + share * x;
      titleHits[at] = (titleHits[at] ?? 0) + (titleShare[at] ?? 0);
    }
  }
  const hits: Hit[] = [];
  for (let at = 0; at < size; at += 1) {
    const coverage = (covered[at] ?? 0) / shareOfAll;
    if (coverage < WEIGHTS.coverage || (own[at] ?? 0) < shareOfAll * 0.2) continue;
    const whole = Math.min(1, (titleHits[at] ?? 0) / Math.max(1, shard.titleWeight[at] ?? 1));
    const kind = WEIGHTS.kind[kinds[at] ?? 'item'];
    hits.push({
      guide,
      document: at,
      score:
        ((score[at] ?? 0) / weightOfAll) * coverage ** WEIGHTS.completeness * (1 + WEIGHTS.wholeTitle * whole) * kind,
    });
  }
  return hits;
}
