import type { Kind } from '../documents';

/** Raised whenever a file of another version could be misread. */
export const WIRE_VERSION = 3;

/** What the build writes for each guide, and the browser reads when the search is first opened. */
export interface IndexFile {
  readonly version: number;
  /** One letter for each document: its kind. */
  readonly kinds: string;
  /** For each document, how many documents before it the one stands that holds it; 0 for the page. */
  readonly parents: string;
  /** The Latin terms, and the Korean ones in keys, in alphabetical order: how much each has in common with the one before, and the rest. */
  readonly latin: string;
  readonly hangul: string;
  /** For each term about how many documents have it. */
  readonly bands: string;
  /** For each term that only one document has, the position of the document: the high digits of all, then the low ones. */
  readonly owners: string;
  /** For each document the other terms of its title, and those of its text that no title around it has. */
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

/** The names for the same thing, as the browser looks them up. */
export interface NamesFile {
  readonly version: number;
  /** Words of the longest name. */
  readonly longest: number;
  /** For each group its names, without spaces, and behind a bar the ways to say it, as terms. */
  readonly groups: readonly string[];
  /** What no guide mentions, and what one mentions that is not its subject, in the same spelling. */
  readonly outsiders: string;
  readonly guests: string;
}

export interface Manifest {
  readonly version: number;
  /** Name of the file of names. */
  readonly names: string;
  readonly guides: readonly GuideEntry[];
}

/** A guide's index in memory. */
export interface Index {
  readonly kinds: readonly Kind[];
  readonly parents: readonly number[];
  readonly terms: readonly string[];
  /** The terms as they are typed (`toKeys`). */
  readonly keys: readonly string[];
  /** For each term the documents that have it in their title, and those that have it in their text. */
  readonly inTitle: readonly (readonly number[])[];
  readonly inText: readonly (readonly number[])[];
  /** For each document the number of terms in its title, and in its text. */
  readonly titleLength: readonly number[];
  readonly textLength: readonly number[];
}

export const KINDS: Readonly<Record<string, Kind>> = { p: 'page', s: 'section', f: 'figure', i: 'item', x: 'sample' };
/** Numbers in an index file are written as characters from here on; `!` divides documents. */
export const ZERO = 35;
