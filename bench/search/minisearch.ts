import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import {
  analyse,
  isHangul,
  isTelling,
  isTellingTitle,
  type Language,
  type Token,
} from '../../src/search/analysis/analyse.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { readQuery, type Concept } from '../../src/search/engine/concepts.ts';
import type { NamesFile } from '../../src/search/engine/format.ts';
import { Names } from '../../src/search/engine/names.ts';
import { WEIGHTS } from '../../src/search/engine/weights.ts';
import type { Candidate } from './engines.ts';

type Test = (token: Token, language: Language) => boolean;

/** The best of the field weights that were tried on the tuned questions. */
const BOOST = { title: 5, context: 1.5, text: 1 };

/** As the site's engine does it: other names of a thing as they are, words also as beginnings and with a slip. */
function queryOf({ ways, isLast }: Concept): Query {
  return {
    combineWith: 'OR',
    queries: ways.map((way, at) => ({
      combineWith: 'AND',
      queries: way.map((term, position): Query => {
        const isTyping = isLast && at === 0 && position === way.length - 1;
        return {
          queries: [term],
          prefix: at > 0 ? term.length >= 3 : isTyping || term.length >= (isHangul(term) ? 2 : 4),
          fuzzy: at === 0 && term.length >= 5 ? 1 : false,
        };
      }),
    })),
  };
}

function addTo(engine: MiniSearch, documents: readonly SearchDocument[], language: Language): Set<string> {
  const termsOf = (text: string, test: Test): Set<string> =>
    new Set(
      analyse(text, language)
        .filter((token) => test(token, language))
        .map(({ term }) => term),
    );
  const titles = documents.map(({ title }) => termsOf(title, isTellingTitle));
  const known = new Set<string>();
  documents.forEach(({ text, keywords, parent }, id) => {
    const context = new Set<string>();
    for (let at = parent; at > 0; at = documents[at]?.parent ?? -1) titles[at]?.forEach((term) => context.add(term));
    const own = titles[id] ?? new Set();
    const rest = [...termsOf(`${text} ${keywords}`, isTelling)].filter((term) => !own.has(term) && !context.has(term));
    const around = [...context].filter((term) => !own.has(term));
    for (const term of [...own, ...rest]) known.add(term);
    engine.add({ id, title: [...own].join(' '), context: around.join(' '), text: rest.join(' ') });
  });
  return known;
}

/**
 * MiniSearch with this site's analyser, names and rule for no answer: what the engine of the site is measured against,
 * since it could be replaced by this.
 */
export function miniSearchWithAnalyser(
  documents: readonly SearchDocument[],
  language: Language,
  named: NamesFile,
): Candidate {
  const engine = new MiniSearch({
    fields: ['title', 'context', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  const known = addTo(engine, documents, language);
  const names = new Names(named);
  const lexicon = {
    has: (word: string) => known.has(word),
    begins: (word: string) => [...known].some((term) => term.startsWith(word)),
  };
  const options: SearchOptions = {
    boost: BOOST,
    boostDocument: (id) => WEIGHTS.kind[documents[id as number]?.kind ?? 'item'],
  };
  const search = (query: string): string[] => {
    const concepts = readQuery(query, language, names, lexicon);
    if (concepts.some(({ role }) => role === 'outsider')) return [];
    const hasTopic = concepts.some(({ role }) => role === 'topic');
    const scores = new Map<number, { score: number; covered: number }>();
    let all = 0;
    for (const concept of concepts) {
      const found = engine.search(queryOf(concept), options);
      const rarity = Math.sqrt(Math.log(1 + documents.length / (found.length + 0.5)));
      const counts = concept.role === 'topic' || !hasTopic;
      if (counts) all += rarity;
      for (const { id, score } of found) {
        const sum = scores.get(id as number) ?? { score: 0, covered: 0 };
        sum.score += score * (concept.role === 'aspect' || concept.role === 'aside' ? WEIGHTS[concept.role] : 1);
        if (counts) sum.covered += rarity;
        scores.set(id as number, sum);
      }
    }
    return [...scores]
      .map(([id, { score, covered }]) => ({ id, coverage: covered / all, score }))
      .filter(({ coverage }) => coverage >= WEIGHTS.coverage)
      .map(({ id, coverage, score }) => ({ id, score: score * coverage ** WEIGHTS.completeness }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .map(({ id }) => documents[id]?.id ?? '');
  };
  return { name: 'MiniSearch with this site’s analyser', index: JSON.stringify(engine), search };
}
