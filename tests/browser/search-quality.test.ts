import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { measure, questionsOf } from '../../bench/search/measure.ts';
import { askedAbout } from '../../plugins/asked.ts';
import { languageOf, namesOf } from '../../src/search/analysis/languages.ts';
import { readDocuments } from '../../src/search/documents.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import { readIndex } from '../../src/search/engine/read.ts';
import { writeIndex } from '../../src/search/engine/write.ts';
import { writeNames } from '../../src/search/engine/writeNames.ts';
import { LOCALES } from './site';

/** What the index of one guide may weigh, in bytes of brotli. */
const LARGEST_INDEX = 40_960;

describe.each(LOCALES)('the search of the built guide in %s', (locale) => {
  const page = locale === 'ko' ? 'build/aiops-introduction.html' : `build/${locale}/aiops-introduction.html`;
  const documents = readDocuments(readFileSync(page, 'utf8'), askedAbout('.', 'aiops-introduction', locale));
  const language = languageOf(locale);
  const file = writeIndex(documents, language);
  const engine = new Engine(language, writeNames(namesOf(locale), language, documents));
  engine.add(readIndex(file));

  test.each([
    { part: 'tuned', first: 0.88, five: 0.98, none: 1 },
    { part: 'held', first: 0.85, five: 0.97, none: 1 },
    { part: 'seen', first: 0.76, five: 0.93, none: 0.9 },
    { part: 'practice', first: 0.66, five: 0.88, none: 0.92 },
    { part: 'unseen', first: 0.6, five: 0.87, none: 0.74 },
  ])('finds what the $part golden questions ask for, and nothing where there is no answer', (floor) => {
    const { recallAt1, recallAt5, noAnswer } = measure(
      (query) => engine.search(query).hits.map(({ document }) => documents[document]?.id ?? ''),
      questionsOf(locale).filter(({ part }) => part === floor.part),
    );
    expect(recallAt1).toBeGreaterThanOrEqual(floor.first);
    expect(recallAt5).toBeGreaterThanOrEqual(floor.five);
    expect(noAnswer).toBeGreaterThanOrEqual(floor.none);
  });

  test('knows only addresses that are on the page', () => {
    const ids = new Set(documents.map(({ id }) => id));
    expect(questionsOf(locale).flatMap(({ answers }) => answers.filter((id) => !ids.has(id)))).toEqual([]);
  });

  test('stays light', () => {
    expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(LARGEST_INDEX);
  });
});
