import { isHangul } from '../analysis/analyse';
import { fromKeys, toKeys } from '../analysis/keyboard';
import { ZERO, type IndexFile } from './format';

/** The one document that has a term, and whether it has it in its title. */
export interface Owner {
  readonly document: number;
  readonly isTitle: boolean;
}

/** The terms of an index by their numbers: first those that several documents have, then those that one has. */
export interface TermList {
  readonly terms: readonly string[];
  /** The terms as they are typed (`toKeys`). */
  readonly keys: readonly string[];
  /** How many of them several documents have. */
  readonly shared: number;
  /** The owners of the others. */
  readonly owners: readonly Owner[];
}

type Written = Pick<IndexFile, 'latin' | 'hangul' | 'bands' | 'owners'>;

/** The number of letters that a term has in common with the one before, as a character that no term has. */
const COMMON = "!#$%&'()*+,/:;<=>?@";
const TERM = new RegExp(`([${COMMON}])([^${COMMON}]*)`, 'g');

/** The bands of terms that only one document has, in its title or in its text. */
const OWN_TITLE = '0';
const OWN_TEXT = '1';
/** Numbers of documents from which on a term is in the next band. */
const BANDS = [2, 6, 16, 40];

/** The position of an owner is written as two digits of this base. */
const BASE = 57;

function spell(keys: readonly string[]): string {
  return keys
    .map((term, at) => {
      const before = keys[at - 1] ?? '';
      let common = 0;
      while (common < COMMON.length - 1 && common < before.length && before[common] === term[common]) common += 1;
      return `${COMMON[common] ?? ''}${term.slice(common)}`;
    })
    .join('');
}

function read(list: string): string[] {
  let before = '';
  return Array.from(list.matchAll(TERM), ([, common = '', rest = '']) => {
    before = before.slice(0, COMMON.indexOf(common)) + rest;
    return before;
  });
}

/** Positions of terms by their numbers: of many documents first, so that most numbers in the lists of documents are small. */
function inOrder(bands: readonly string[]): number[] {
  const positions = [...bands.keys()].filter((at) => (bands[at] ?? '') > OWN_TEXT);
  return positions.sort((a, b) => Number(bands[b]) - Number(bands[a]) || a - b);
}

function bandOf(count: number, { isTitle }: Owner): string {
  if (count === 1) return isTitle ? OWN_TITLE : OWN_TEXT;
  return String(1 + BANDS.filter((least) => count >= least).length);
}

/**
 * Writes the terms of an index in alphabetical order, in keys, each as how much it has in common with the one before and the
 * rest.
 *
 * @param frequency how many documents have a term, in their title or text
 * @param ownerOf the only document that has a term, asked for where there is one
 * @returns what the file holds of them, and the numbers of those that several documents have
 */
export function writeTerms(
  frequency: ReadonlyMap<string, number>,
  ownerOf: (term: string) => Owner,
): { readonly file: Written; readonly numbers: ReadonlyMap<string, number> } {
  const all = [...frequency.keys()].map((term) => ({ term, keys: toKeys(term), hangul: isHangul(term) }));
  all.sort((a, b) => Number(a.hangul) - Number(b.hangul) || (a.keys < b.keys ? -1 : 1));
  const bands = all.map(({ term }) => bandOf(frequency.get(term) ?? 0, ownerOf(term)));
  const owners = all.filter((_, at) => (bands[at] ?? '') <= OWN_TEXT).map(({ term }) => ownerOf(term).document);
  const digits = [...owners.map((at) => Math.floor(at / BASE)), ...owners.map((at) => at % BASE)];
  const spelt = (hangul: boolean): string => spell(all.filter((one) => one.hangul === hangul).map(({ keys }) => keys));
  return {
    file: {
      latin: spelt(false),
      hangul: spelt(true),
      bands: bands.join(''),
      owners: digits.map((digit) => String.fromCharCode(digit + ZERO)).join(''),
    },
    numbers: new Map(inOrder(bands).map((at, number) => [all[at]?.term ?? '', number])),
  };
}

/** @throws Error when the lists do not fit together */
export function readTerms({ latin, hangul, bands: written, owners }: Written): TermList {
  const [other, korean] = [read(latin), read(hangul)];
  const keyed = [...other, ...korean];
  // One text is read faster than two thousand words.
  const spelt = [...other, ...(korean.length > 0 ? fromKeys(korean.join(' ')).split(' ') : [])];
  const bands = [...written];
  const shared = inOrder(bands);
  const owned = [...bands.keys()].filter((at) => (bands[at] ?? '') <= OWN_TEXT);
  if (spelt.length !== bands.length || owners.length !== 2 * owned.length) throw new Error('incomplete index');
  const digitAt = (at: number): number => owners.charCodeAt(at) - ZERO;
  const order = [...shared, ...owned];
  return {
    terms: order.map((at) => spelt[at] ?? ''),
    keys: order.map((at) => keyed[at] ?? ''),
    shared: shared.length,
    owners: owned.map((at, nth) => ({
      document: digitAt(nth) * BASE + digitAt(owned.length + nth),
      isTitle: bands[at] === OWN_TITLE,
    })),
  };
}
