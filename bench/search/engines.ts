import MiniSearch from 'minisearch';
import type { Language } from '../../src/search/analysis/analyse.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import type { NamesFile } from '../../src/search/engine/format.ts';
import { readIndex } from '../../src/search/engine/read.ts';
import { writeIndex } from '../../src/search/engine/write.ts';
import { lunrPlugin } from './lunr.ts';
import type { Search } from './measure.ts';
import { miniSearchWithAnalyser } from './minisearch.ts';

/** An engine of the comparison with the index that a browser would have to fetch. */
export interface Candidate {
  readonly name: string;
  readonly search: Search;
  readonly index: string;
}

export function own(documents: readonly SearchDocument[], language: Language, names: NamesFile): Candidate {
  const file = writeIndex(documents, language);
  const engine = new Engine(language, names);
  engine.add(readIndex(file));
  return {
    name: 'this site',
    index: JSON.stringify(file),
    search: (query) => engine.search(query).hits.map(({ document }) => documents[document]?.id ?? ''),
  };
}

/** MiniSearch as it comes, with the last words completed: plain prefix search. */
function prefix(documents: readonly SearchDocument[]): Candidate {
  const engine = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 3 }, prefix: true } });
  engine.addAll(documents.map(({ title, text }, id) => ({ id, title, text })));
  return {
    name: 'plain prefix search (MiniSearch)',
    index: JSON.stringify(engine),
    search: (query) => engine.search(query).map(({ id }) => documents[id as number]?.id ?? ''),
  };
}

export function candidates(documents: readonly SearchDocument[], language: Language, names: NamesFile): Candidate[] {
  return [
    own(documents, language, names),
    miniSearchWithAnalyser(documents, language, names),
    prefix(documents),
    lunrPlugin(documents),
  ];
}
