import { analyse, isHangul, isTelling, isTellingTitle, type Language } from '../analysis/analyse';
import { toKeys } from '../analysis/keyboard';
import type { SearchDocument } from '../documents';
import {
  BASE,
  COMMON,
  inOrder,
  KINDS,
  OWN_TEXT,
  OWN_TITLE,
  WIRE_VERSION,
  ZERO,
  type ChapterFile,
  type IndexFile,
} from './format';

/** Numbers of documents from which on a term is in the next band. */
const BANDS = [2, 6, 16, 40];

const LETTERS = Object.fromEntries(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));

function termsOf(text: string, language: Language, test = isTelling): Set<string> {
  return new Set(
    analyse(text, language)
      .filter((token) => test(token, language))
      .map(({ term }) => term),
  );
}

function around(position: number, documents: readonly SearchDocument[], titles: readonly Set<string>[]): Set<string> {
  const terms = new Set<string>();
  for (let at = position; at > 0; at = documents[at]?.parent ?? 0) titles[at]?.forEach((term) => terms.add(term));
  return terms;
}

function bandOf(count: number, isTitle: boolean): string {
  if (count === 1) return isTitle ? OWN_TITLE : OWN_TEXT;
  return String(1 + BANDS.filter((least) => count >= least).length);
}

/** Terms in alphabetical order as they are written. */
function spelt(terms: readonly string[]): string {
  let before = '';
  return terms
    .map((term) => {
      const keys = toKeys(term);
      let common = 0;
      while (common < COMMON.length - 1 && common < before.length && before[common] === keys[common]) common += 1;
      before = keys;
      return `${COMMON[common] ?? ''}${keys.slice(common)}`;
    })
    .join('');
}

function positions(documents: readonly number[]): string {
  const digits = [...documents.map((at) => Math.floor(at / BASE)), ...documents.map((at) => at % BASE)];
  return String.fromCharCode(...digits.map((digit) => digit + ZERO));
}

/** Each list as the gaps between the numbers of its terms. */
function written(lists: readonly Set<string>[], numbers: ReadonlyMap<string, number>): string {
  return lists
    .map((list) => {
      let previous = -1;
      return [...list]
        .flatMap((term) => numbers.get(term) ?? [])
        .sort((a, b) => a - b)
        .map((number) => {
          const gap = number - previous - 1;
          previous = number;
          return String.fromCharCode(gap + ZERO);
        })
        .join('');
    })
    .join('!');
}

/** Writes the index of a guide. */
export function writeIndex(documents: readonly SearchDocument[], language: Language): IndexFile {
  const titles = documents.map(({ title }) => termsOf(title, language, isTellingTitle));
  const texts = documents.map(({ text, keywords }, position) => {
    const known = around(position, documents, titles);
    return new Set([...termsOf(`${text} ${keywords}`, language)].filter((term) => !known.has(term)));
  });
  const frequency = new Map<string, number>();
  for (const list of [...titles, ...texts]) {
    for (const term of list) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const owners = new Map([...titles, ...texts].flatMap((list, at) => [...list].map((term) => [term, at] as const)));
  const ownerOf = (term: string): number => owners.get(term) ?? 0;
  const all = [...frequency.keys()]
    .map((term) => [term, toKeys(term)] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const sorted = all.map(([term]) => term);
  const [latin, hangul] = [sorted.filter((term) => !isHangul(term)), sorted.filter(isHangul)];
  const terms = [...latin, ...hangul];
  const bands = terms.map((term) => bandOf(frequency.get(term) ?? 0, ownerOf(term) < documents.length));
  const numbers = new Map(inOrder(bands).map((at, number) => [terms[at] ?? '', number]));
  const owned = terms.filter((_, at) => (bands[at] ?? '') <= OWN_TEXT);
  return {
    version: WIRE_VERSION,
    kinds: documents.map(({ kind }) => LETTERS[kind]).join(''),
    parents: documents
      .map(({ parent }, position) => String.fromCharCode((parent < 0 ? 0 : position - parent) + ZERO))
      .join(''),
    latin: spelt(latin),
    hangul: spelt(hangul),
    bands: bands.join(''),
    owners: positions(owned.map((term) => ownerOf(term) % documents.length)),
    titles: written(titles, numbers),
    texts: written(texts, numbers),
  };
}

/** Positions at which the chapters of a guide begin: the page itself and its sections of the first level. */
export function chapterStarts(documents: readonly SearchDocument[]): number[] {
  const starts = documents.flatMap(({ kind, parent }, position) =>
    kind === 'section' && parent === 0 ? [position] : [],
  );
  return [0, ...starts];
}

/** Writes the titles and texts of each chapter. */
export function writeChapters(documents: readonly SearchDocument[]): ChapterFile[] {
  const starts = chapterStarts(documents);
  return starts.map((first, chapter) => ({
    version: WIRE_VERSION,
    first,
    documents: documents.slice(first, starts[chapter + 1]).map(({ id, title, text }) => [id, title, text] as const),
  }));
}
