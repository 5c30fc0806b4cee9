import lunr from 'lunr';
import MiniSearch from 'minisearch';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import multiLanguage from 'lunr-languages/lunr.multi.js';
import korean from 'lunr-languages/lunr.ko.js';
import type { SearchDocument } from '../../src/search/documents.ts';
import { Engine } from '../../src/search/engine.ts';
import { readIndex, writeIndex } from '../../src/search/wire.ts';
import type { Search } from './measure.ts';

/** An engine of the comparison with the index that a browser would have to fetch. */
export interface Candidate {
  readonly name: string;
  readonly search: Search;
  readonly index: string;
}

interface Lunr {
  (build: (this: LunrBuilder) => void): { search(query: string): { ref: string }[] };
  multiLanguage(...languages: string[]): unknown;
}
interface LunrBuilder {
  use(plugin: unknown): void;
  ref(field: string): void;
  field(name: string, options?: { boost: number }): void;
  add(document: object): void;
}

function own(documents: readonly SearchDocument[]): Candidate {
  const file = writeIndex(documents);
  const engine = new Engine();
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

/** The engine and languages of @easyops-cn/docusaurus-search-local: lunr with its Korean and English pipelines. */
function usual(documents: readonly SearchDocument[]): Candidate {
  const engine = lunr as unknown as Lunr;
  for (const plugin of [stemmerSupport, korean, multiLanguage]) (plugin as (target: unknown) => void)(engine);
  const index = engine(function build() {
    this.use(engine.multiLanguage('en', 'ko'));
    this.ref('id');
    this.field('title', { boost: 3 });
    this.field('text');
    documents.forEach(({ title, text }, id) => this.add({ id, title, text }));
  });
  return {
    name: 'lunr ko+en (search-local)',
    index: JSON.stringify(index),
    search: (query) => {
      const words = query
        .replace(/[~^:*+\-\\]/g, ' ')
        .trim()
        .split(/\s+/)
        .filter(Boolean);
      if (words.length === 0) return [];
      const asked = words.map((word) => `+${word} +${word}*`);
      const exact = index.search(words.map((word) => `+${word}`).join(' '));
      const found = exact.length > 0 ? exact : index.search(asked.map((word) => word.split(' ')[1]).join(' '));
      return found.map(({ ref }) => documents[Number(ref)]?.id ?? '');
    },
  };
}

export function candidates(documents: readonly SearchDocument[]): Candidate[] {
  return [own(documents), prefix(documents), usual(documents)];
}
