import type { Kind } from '../documents';

/** Raised whenever a file of another version could be misread. */
export const WIRE_VERSION = 2;

/** What the build writes for each guide, and the browser reads when the search is first opened. */
export interface IndexFile {
  readonly version: number;
  /** One letter for each document: its kind. */
  readonly kinds: string;
  /** For each document, how many documents before it the one stands that holds it; 0 for the page. */
  readonly parents: string;
  /** Terms of more than one document, those of many documents first. */
  readonly terms: string;
  /** For each document the terms of its title, and those of its text that no title around it has. */
  readonly titles: string;
  readonly texts: string;
  /** For each document the terms that no other has, of its title and of its text. */
  readonly ownTitles: string;
  readonly ownTexts: string;
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
  /** For each document the number of terms in its title, and in its text. */
  readonly titleLength: readonly number[];
  readonly textLength: readonly number[];
}

export const KINDS: Readonly<Record<string, Kind>> = { p: 'page', s: 'section', f: 'figure', i: 'item', x: 'sample' };
/** Numbers in an index file are written as characters from here on; `!` divides documents. */
export const ZERO = 35;
