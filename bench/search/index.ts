import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { askedAbout } from '../../plugins/asked.ts';
import { languageOf, namesOf } from '../../src/search/analysis/languages.ts';
import { readDocuments } from '../../src/search/documents.ts';
import { writeNames } from '../../src/search/engine/writeNames.ts';
import { timings } from './browser.ts';
import { candidates } from './engines.ts';
import { costsOf } from './guides.ts';
import { measure, PARTS, questionsOf } from './measure.ts';

const PAGES = { ko: 'build/aiops-introduction.html', en: 'build/en/aiops-introduction.html' } as const;

const share = (value: number): string => value.toFixed(3);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function main(): Promise<void> {
  for (const [locale, page] of Object.entries(PAGES)) {
    const language = languageOf(locale);
    const documents = readDocuments(readFileSync(page, 'utf8'), askedAbout('.', 'aiops-introduction', locale));
    const names = writeNames(namesOf(locale), language, documents);
    const questions = questionsOf(locale);
    const engines = candidates(documents, language, names);
    console.log(`\n${locale}: ${documents.length} documents`);
    for (const part of PARTS) {
      const asked = questions.filter((question) => question.part === part);
      if (asked.length === 0) continue;
      console.log(`${part}: ${asked.length} questions`);
      for (const { name, search, index } of engines) {
        const { recallAt1, recallAt5, mrr, noAnswer } = measure(search, asked);
        console.log(
          [
            `  ${name}`,
            `R@1 ${share(recallAt1)}`,
            `R@5 ${share(recallAt5)}`,
            `MRR ${share(mrr)}`,
            `no answer ${share(noAnswer)}`,
            `index ${kilobytes(brotliCompressSync(index).length)} brotli`,
          ].join(' · '),
        );
      }
    }
    const queries = questions.map(({ query }) => query);
    for (const { guides, bytes, largest, reading, query } of costsOf(
      documents,
      language,
      names,
      queries,
      [1, 2, 5, 10],
    )) {
      console.log(
        `${guides} guides: indexes ${kilobytes(bytes)}, largest ${kilobytes(largest)}, ` +
          `read in ${reading.toFixed(0)} ms, query ${query.toFixed(2)} ms`,
      );
    }
    const { cold, warm } = await timings(locale, queries);
    console.log(`first result on a cold page at 4× CPU: ${cold} ms · p95 of warm queries at 4×: ${warm} ms`);
  }
}

void main();
