import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readDocuments } from '../../src/search/documents.ts';
import { timings } from './browser.ts';
import { candidates } from './engines.ts';
import { measure, questionsOf } from './measure.ts';

const PAGES = { ko: 'build/aiops-introduction.html', en: 'build/en/aiops-introduction.html' } as const;

const share = (value: number): string => value.toFixed(3);
const kilobytes = (text: string): string => `${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`;

async function main(): Promise<void> {
  for (const [locale, page] of Object.entries(PAGES)) {
    const documents = readDocuments(readFileSync(page, 'utf8'));
    const questions = questionsOf(locale);
    const held = questions.filter(({ part }) => part === 'held');
    const engines = candidates(documents);
    console.log(
      `\n${locale}: ${documents.length} documents, ${questions.length} questions, ${held.length} of them held out`,
    );
    for (const { name, search, index } of engines) {
      for (const [part, asked] of [
        ['all', questions],
        ['held out', held],
      ] as const) {
        const { recallAt1, recallAt5, mrr, noAnswer } = measure(search, asked);
        console.log(
          [
            name,
            part,
            `R@1 ${share(recallAt1)}`,
            `R@5 ${share(recallAt5)}`,
            `MRR ${share(mrr)}`,
            `no answer ${share(noAnswer)}`,
            `index ${kilobytes(index)} brotli`,
          ].join(' · '),
        );
      }
    }
    const { cold, warm } = await timings(
      locale,
      questions.map(({ query }) => query),
    );
    console.log(`first result on a cold page at 4× CPU: ${cold} ms · p95 of warm queries at 4×: ${warm} ms`);
  }
}

void main();
