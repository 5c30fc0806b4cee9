import { analyse, isTelling, isTellingTitle } from './analyse';
import type { Kind, SearchDocument } from './documents';

/** Raised whenever a file of another version could be misread. */
export const WIRE_VERSION = 1;

/** What the build writes for each guide, and the browser reads when the search is first opened. */
export interface IndexFile {
  readonly version: number;
  /** One letter for each document: its kind. */
  readonly kinds: string;
  /** For each document, how many documents before it the one stands that holds it; 0 for the page. */
  readonly parents: string;
  /** Every term, those of many documents first. */
  readonly terms: string;
  /** For each document the terms of its title, then those of its text that no title around it has. */
  readonly titles: string;
  readonly texts: string;
}

/** Titles and texts of one chapter, fetched once a hit in it is shown. */
export interface ChapterFile {
  readonly version: number;
  /** Position of the first document. */
  readonly first: number;
  readonly documents: readonly (readonly [id: string, title: string, text: string])[];
}

/** A guide as the list of guides names it. */
export interface GuideEntry {
  /** Path of the page below the site's address in its language. */
  readonly path: string;
  readonly title: string;
  /** Name of its index file; its chapters' files begin with the same name. */
  readonly index: string;
  /** Position of the first document of each chapter. */
  readonly chapters: readonly number[];
}

export interface Manifest {
  readonly version: number;
  readonly guides: readonly GuideEntry[];
}

/** A guide's index in memory. */
export interface Index {
  readonly kinds: readonly Kind[];
  readonly parents: readonly number[];
  readonly terms: readonly string[];
  /** For each term the documents that have it in their title, and those that have it in their text. */
  readonly inTitle: readonly (readonly number[])[];
  readonly inText: readonly (readonly number[])[];
  /** For each document the number of terms in its title and in its text. */
  readonly titleLength: readonly number[];
  readonly textLength: readonly number[];
}

const KINDS: Readonly<Record<string, Kind>> = { p: 'page', s: 'section', f: 'figure', i: 'item', x: 'sample' };
const LETTERS = Object.fromEntries(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));
/** Numbers are written as characters from here on; `!` divides documents. */
const ZERO = 35;

function termsOf(text: string, test = isTelling): Set<string> {
  return new Set(
    analyse(text)
      .filter(test)
      .map(({ term }) => term),
  );
}

function around(position: number, documents: readonly SearchDocument[], titles: readonly Set<string>[]): Set<string> {
  const terms = new Set<string>();
  for (let at = position; at >= 0; at = documents[at]?.parent ?? -1) titles[at]?.forEach((term) => terms.add(term));
  return terms;
}

/** Terms of alike frequency stand together and in alphabetical order, which compresses best. */
function ordered(lists: readonly Set<string>[]): string[] {
  const frequency = new Map<string, number>();
  for (const list of lists) for (const term of list) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const band = (term: string): number => {
    const count = frequency.get(term) ?? 0;
    return count >= 16 ? count : count >= 6 ? 3 : Math.min(count, 2);
  };
  return [...frequency.keys()].sort((a, b) => band(b) - band(a) || (a < b ? -1 : 1));
}

function written(lists: readonly Set<string>[], numbers: ReadonlyMap<string, number>): string {
  return lists
    .map((list) => {
      let previous = -1;
      return [...list]
        .map((term) => numbers.get(term) ?? 0)
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

function read(lists: string, into: number[][]): number[] {
  return lists.split('!').map((list, document) => {
    let number = -1;
    for (let at = 0; at < list.length; at += 1) {
      number += list.charCodeAt(at) - ZERO + 1;
      into[number]?.push(document);
    }
    return list.length;
  });
}

/** Writes the index of a guide. */
export function writeIndex(documents: readonly SearchDocument[]): IndexFile {
  const titles = documents.map(({ title }) => termsOf(title, isTellingTitle));
  const texts = documents.map(({ text, keywords }, position) => {
    const known = around(position, documents, titles);
    return new Set([...termsOf(`${text} ${keywords}`)].filter((term) => !known.has(term)));
  });
  const terms = ordered([...titles, ...texts]);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return {
    version: WIRE_VERSION,
    kinds: documents.map(({ kind }) => LETTERS[kind]).join(''),
    parents: documents
      .map(({ parent }, position) => String.fromCharCode((parent < 0 ? 0 : position - parent) + ZERO))
      .join(''),
    terms: terms.join(' '),
    titles: written(titles, numbers),
    texts: written(texts, numbers),
  };
}

/**
 * Reads an index file.
 *
 * @throws Error when the file is of another version or incomplete
 */
export function readIndex(file: IndexFile): Index {
  if (file.version !== WIRE_VERSION) throw new Error(`index version ${file.version}, expected ${WIRE_VERSION}`);
  const kinds = [...file.kinds].map((letter) => KINDS[letter] ?? 'item');
  const parents = [...file.parents].map((letter, position) => {
    const distance = letter.charCodeAt(0) - ZERO;
    return distance === 0 ? -1 : position - distance;
  });
  const terms = file.terms.split(' ');
  const inTitle: number[][] = terms.map(() => []);
  const inText: number[][] = terms.map(() => []);
  const titleLength = read(file.titles, inTitle);
  const textLength = read(file.texts, inText);
  const counts = new Set([kinds.length, parents.length, titleLength.length, textLength.length]);
  if (counts.size !== 1) throw new Error('incomplete index');
  return { kinds, parents, terms, inTitle, inText, titleLength, textLength };
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
