import { isHangul, type Language } from '../analysis/analyse';
import { toKeys } from '../analysis/keyboard';
import { isSlip, slipKeys } from '../analysis/nearness';
import { WEIGHTS } from './weights';
import type { Index } from './format';

/** How near terms of the index, by their numbers, are to a word of the query, 0 to 1. */
export type Nearness = ReadonlyMap<number, number>;

/** How far a word may be from a term: another name of a thing must be there as it is or begin a term. */
export type Reach = 'typing' | 'word' | 'name';

/** Words whose meaning is kept: while a reader types, most of them stay the same. */
const KEPT = 500;

/**
 * The terms of one index, and which of them a word can mean. In this order, the first that gives anything:
 * the term itself, with terms that it begins, that contain it or that begin it; a term with one slip; for a Korean word,
 * an English term that sounds like it.
 */
export class Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** How rare each term is among the documents. */
  readonly rarity: readonly number[];
  /** The rarities of all terms in each document's title, together. */
  readonly titleWeights: readonly number[];
  readonly #isHangul: readonly boolean[];
  /** The numbers of the terms in each script. */
  readonly #ofScript: Readonly<Record<'hangul' | 'other', readonly number[]>>;
  readonly #begun = new Map<string, boolean>();
  /** Each term as slips in it are counted; made when they are first needed. */
  #slipKeys: readonly string[] | undefined;
  readonly #met = new Map<string, Nearness>();
  #bySound: Map<string, number[]> | undefined;

  constructor(
    readonly index: Index,
    readonly language: Language,
  ) {
    const { terms, inTitle, inText, kinds } = index;
    this.numbers = new Map(terms.map((term, number) => [term, number]));
    this.#isHangul = terms.map(isHangul);
    const numbers = terms.map((_, number) => number);
    this.#ofScript = {
      hangul: numbers.filter((number) => this.#isHangul[number]),
      other: numbers.filter((number) => !this.#isHangul[number]),
    };
    this.rarity = terms.map((_, number) =>
      Math.log(1 + kinds.length / ((inTitle[number]?.length ?? 0) + (inText[number]?.length ?? 0) + 0.5)),
    );
    const weights = kinds.map(() => 0);
    inTitle.forEach((documents, number) => {
      for (const document of documents) weights[document] = (weights[document] ?? 0) + (this.rarity[number] ?? 0);
    });
    this.titleWeights = weights;
  }

  has(term: string): boolean {
    return this.numbers.has(term);
  }

  /** Whether a term is or begins with a word that may still be typed. */
  begins(word: string): boolean {
    const known = this.#begun.get(word) ?? (this.has(word) || this.index.terms.some((term) => term.startsWith(word)));
    if (this.#begun.size > KEPT) this.#begun.clear();
    this.#begun.set(word, known);
    return known;
  }

  /** Terms that a word can mean; `typed` is the word with its ending. */
  meet(word: string, reach: Reach, typed = word): Nearness {
    const key = `${reach} ${word} ${typed}`;
    const known = this.#met.get(key);
    if (known) return known;
    let found = this.#direct(word, reach, typed);
    if (found.size === 0 && reach !== 'name') found = this.#slipped(word);
    if (found.size === 0 && reach !== 'name') found = this.#shorter(word);
    if (found.size === 0 && reach !== 'name') found = this.#sounding(word);
    if (this.#met.size > KEPT) this.#met.clear();
    this.#met.set(key, found);
    return found;
  }

  #direct(word: string, reach: Reach, typed: string): Map<number, number> {
    const found = new Map<number, number>();
    const exact = this.numbers.get(word);
    if (exact !== undefined) found.set(exact, 1);
    if (reach === 'name' && word.length < (exact === undefined ? 3 : 5)) return found;
    const hangul = isHangul(word);
    const isTyping = reach === 'typing';
    const { prefix, inner } = WEIGHTS;
    // An English stem would begin too many words: “quotes” is no “quota”.
    const beginning = hangul ? (isTyping ? toKeys(word) : word) : typed;
    const isLongEnough = word.length >= (hangul ? 2 : 4);
    const { terms, keys } = this.index;
    const letters = isTyping ? keys : terms;
    for (const number of this.#ofScript[hangul ? 'hangul' : 'other']) {
      const term = terms[number] ?? '';
      if (number === exact) continue;
      const share = word.length / term.length;
      if ((isTyping || isLongEnough) && letters[number]?.startsWith(beginning)) {
        found.set(number, prefix + (1 - prefix) * 0.8 * Math.min(1, share * share));
      } else if (isLongEnough && word.length < term.length && term.includes(word)) {
        found.set(number, inner * (0.7 + 0.3 * share));
      }
    }
    return found;
  }

  /** Terms that begin a word. */
  #shorter(word: string): Map<number, number> {
    const hangul = isHangul(word);
    const found = new Map<number, number>();
    this.index.terms.forEach((term, number) => {
      const rest = word.length - term.length;
      if (this.#isHangul[number] !== hangul || rest <= 0 || !word.startsWith(term)) return;
      if (hangul ? term.length >= 2 && rest === 1 : term.length >= 5 && rest <= 2) found.set(number, WEIGHTS.longer);
    });
    return found;
  }

  #slipped(word: string): Map<number, number> {
    const hangul = isHangul(word);
    const keys = slipKeys(word, hangul);
    const found = new Map<number, number>();
    this.#slipKeys ??= this.index.keys.map((keys, number) => slipKeys(keys, this.#isHangul[number] ?? false));
    this.#slipKeys.forEach((other, number) => {
      if (this.#isHangul[number] === hangul && isSlip(keys, other, hangul)) found.set(number, WEIGHTS.slip);
    });
    return found;
  }

  #sounding(word: string): Map<number, number> {
    const sound = isHangul(word) ? this.language.sound(word) : '';
    if (!sound) return new Map();
    this.#bySound ??= this.#readSounds();
    return new Map(this.#bySound.get(sound)?.map((number) => [number, WEIGHTS.sound]));
  }

  #readSounds(): Map<string, number[]> {
    const bySound = new Map<string, number[]>();
    this.index.terms.forEach((term, number) => {
      const sound = this.#isHangul[number] ? '' : this.language.sound(term);
      if (sound) bySound.set(sound, [...(bySound.get(sound) ?? []), number]);
    });
    return bySound;
  }
}
