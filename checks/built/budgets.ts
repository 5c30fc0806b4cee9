import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Fault } from '../fault';

/** Kilobytes (1,000 bytes, brotli) that a page may weigh: what the guide needs today and a little to grow. */
const BUDGETS = {
  HTML: { page: 6, guide: 215 },
  CSS: { page: 20.5, guide: 20.5 },
  'JavaScript before the reader touches the page': { page: 5, guide: 5 },
  'JavaScript of the app': { page: 140, guide: 140 },
} as const;

/** What one island may add, in the same unit. The calculator and the assessment are instruments, not buttons. */
const ISLAND = 6;
const INSTRUMENT = 14;
const INSTRUMENTS = /^island-(roi-calculator|maturity-assessment)\./;

type Part = keyof typeof BUDGETS;

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length / 1000;
  sizes.set(file, size);
  return size;
}

function named(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].flatMap(([, urls = '']) => urls.split(' ')))];
}

/** Files that a page loads, by part of its weight. */
function partsOf(html: string): Record<Exclude<Part, 'HTML'>, string[]> {
  return {
    CSS: named(html, /<link rel="?stylesheet"? href="?([^">\s]+\.css)/g),
    'JavaScript before the reader touches the page': named(html, /<script src="?([^">\s]+\.js)/g),
    'JavaScript of the app': named(html, /data-app="?([^">]+\.js)/g),
  };
}

function fault(file: string, what: string, size: number, budget: number, files: readonly string[]): Fault {
  const parts = files.map((part) => `${path.basename(part)} ${sizeOf(part).toFixed(1)}`).join(', ');
  return {
    file,
    line: 1,
    rule: 'built-budgets',
    what: `${what}: ${size.toFixed(1)} kB (brotli), ${(size - budget).toFixed(1)} more than its budget of ${budget} (${parts}).`,
    mend: 'Take out what has grown, or raise the budget in checks/built/budgets.ts and say why in the commit.',
  };
}

/**
 * What a page weighs, by part.
 *
 * @param build folder of the build
 * @param page file of the page below it
 * @param baseUrl path under which the site was built
 */
export function checkPage(build: string, page: string, baseUrl = '/'): Fault[] {
  const file = path.join(build, page);
  const parts = { HTML: [file], ...mapFiles(partsOf(readFileSync(file, 'utf8')), build, baseUrl) };
  const kind = path.basename(page) === 'aiops-introduction.html' ? 'guide' : 'page';
  return Object.entries(parts).flatMap(([part, files]) => {
    const size = files.reduce((sum, each) => sum + sizeOf(each), 0);
    const budget = BUDGETS[part as Part][kind];
    return size > budget ? [fault(file, part, size, budget, files)] : [];
  });
}

function mapFiles<Key extends string>(parts: Record<Key, string[]>, build: string, baseUrl: string) {
  const entries = Object.entries<string[]>(parts).map(([part, urls]) => [
    part,
    urls.map((url) => path.join(build, url.slice(baseUrl.length))),
  ]);
  return Object.fromEntries(entries) as Record<Key, string[]>;
}

/** What each island adds; its chunk is named `island-…`. */
export function checkIslands(build: string, files: readonly string[]): Fault[] {
  return files
    .filter((file) => /^island-[\w-]+\.\w+\.js$/.test(path.basename(file)))
    .map((file) => path.join(build, file))
    .map((file) => ({ file, budget: INSTRUMENTS.test(path.basename(file)) ? INSTRUMENT : ISLAND }))
    .filter(({ file, budget }) => sizeOf(file) > budget)
    .map(({ file, budget }) => fault(file, 'Island', sizeOf(file), budget, [file]));
}
