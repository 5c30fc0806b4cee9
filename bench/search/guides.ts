import { brotliCompressSync } from 'node:zlib';
import type { Language } from '../../src/search/analysis/analyse.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import type { NamesFile } from '../../src/search/engine/format.ts';
import { readIndex } from '../../src/search/engine/read.ts';
import { writeIndex } from '../../src/search/engine/write.ts';

/** What a number of guides of this size costs. */
export interface Cost {
  readonly guides: number;
  /** Bytes of all their indexes, brotli, and of the largest. */
  readonly bytes: number;
  readonly largest: number;
  /** Milliseconds to read the indexes, and of a query in the mean. */
  readonly reading: number;
  readonly query: number;
}

/** A guide that looks like the given one with words of its own: every fifth word is one that no other guide has. */
function guideLike(documents: readonly SearchDocument[], number: number): SearchDocument[] {
  if (number === 0) return [...documents];
  const other = (text: string): string =>
    text
      .split(' ')
      .map((word, at) => (at % 5 === 4 ? `${word}${number}` : word))
      .join(' ');
  return documents.map((document) => ({
    ...document,
    id: document.id && `${document.id}-${number}`,
    title: other(document.title),
    text: other(document.text),
  }));
}

/** Measures one guide and more of them, each with an index of its own. */
export function costsOf(
  documents: readonly SearchDocument[],
  language: Language,
  names: NamesFile,
  queries: readonly string[],
  counts: readonly number[],
): Cost[] {
  const files = Array.from({ length: Math.max(...counts) }, (_, at) => writeIndex(guideLike(documents, at), language));
  const sizes = files.map((file) => brotliCompressSync(JSON.stringify(file)).length);
  return counts.map((guides) => {
    const engine = new Engine(language, names);
    const started = performance.now();
    for (const file of files.slice(0, guides)) engine.add(readIndex(file));
    const read = performance.now();
    for (const query of queries) engine.search(query);
    return {
      guides,
      bytes: sizes.slice(0, guides).reduce((sum, size) => sum + size, 0),
      largest: Math.max(...sizes.slice(0, guides)),
      reading: read - started,
      query: (performance.now() - read) / queries.length,
    };
  });
}
