import { analyse, isTelling, isTellingTitle, type Language } from '../analysis/analyse';
import type { SearchDocument } from '../documents';
import { KINDS, WIRE_VERSION, ZERO, type ChapterFile, type IndexFile } from './format';
import { writeTerms } from './termList';

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
  const positions = new Map([...titles, ...texts].flatMap((list, at) => [...list].map((term) => [term, at] as const)));
  const { file, numbers } = writeTerms(frequency, (term) => {
    const position = positions.get(term) ?? 0;
    return { document: position % documents.length, isTitle: position < documents.length };
  });
  return {
    version: WIRE_VERSION,
    kinds: documents.map(({ kind }) => LETTERS[kind]).join(''),
    parents: documents
      .map(({ parent }, position) => String.fromCharCode((parent < 0 ? 0 : position - parent) + ZERO))
      .join(''),
    ...file,
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
