import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import multiLanguage from 'lunr-languages/lunr.multi.js';
import korean from 'lunr-languages/lunr.ko.js';
import type { SearchDocument } from '../../src/search/documents.ts';
import type { Candidate } from './engines.ts';

interface Lunr {
  (build: (this: LunrBuilder) => void): { search(query: string): { ref: string }[] };
  multiLanguage(...languages: string[]): unknown;
  readonly stopWordFilter: (token: string) => string | undefined;
}
interface LunrBuilder {
  use(plugin: unknown): void;
  ref(field: string): void;
  field(name: string, options?: { boost: number }): void;
  add(document: object): void;
}

const engine = lunr as unknown as Lunr;
for (const plugin of [stemmerSupport, korean, multiLanguage]) (plugin as (target: unknown) => void)(engine);

/** Queries in the order of the plugin: all words, the last one unfinished, all but one, each until one finds something. */
function queriesOf(words: readonly string[]): string[] {
  const whole = (some: readonly string[]): string => some.map((word) => `+${word}`).join(' ');
  const typing = (some: readonly string[]): string => `${whole(some)}*`;
  const less = words.length > 2 ? words.map((_, at) => words.filter((__, other) => other !== at)) : [];
  return [whole(words), typing(words), ...less.map(whole), ...less.map(typing)];
}

/** The engine, languages and queries of @easyops-cn/docusaurus-search-local: lunr with its Korean and English pipelines. */
export function lunrPlugin(documents: readonly SearchDocument[]): Candidate {
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
      const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const telling = words.filter((word) => engine.stopWordFilter(word) !== undefined);
      const asked = telling.length > 0 ? telling : words;
      for (const one of asked.length > 0 ? queriesOf(asked) : []) {
        const found = index.search(one);
        if (found.length > 0) return found.map(({ ref }) => documents[Number(ref)]?.id ?? '');
      }
      return [];
    },
  };
}
