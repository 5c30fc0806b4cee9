import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copySite } from './copy';
import { growGuides, growPages } from './grow';
import { measureBuild, type Cost } from './measureBuild';
import { print, short } from './table';

/**
 * Builds copies of the site of several sizes, cold (no cache at all) and warm (again, with nothing changed), and prints what
 * that takes; at 4 and at 200 pages also with stock Docusaurus, cold. All of it takes the better part of an hour on two
 * processors: `--sizes=4-pages,10-guides --locales=1 --cache=cold` selects, `--stock=no` leaves the yardstick out.
 */
const SIZES: Readonly<Record<string, (copy: string) => void>> = {
  '4-pages': () => undefined,
  '10-guides': (copy) => growGuides(copy, 10),
  '50-guides': (copy) => growGuides(copy, 50),
  '200-pages': (copy) => growPages(copy, 200),
};
const LOCALES: Readonly<Record<string, readonly string[]>> = { 1: ['ko'], 2: ['ko', 'en'] };
/** Sizes that stock Docusaurus is built in too. */
const COMPARED = ['4-pages', '200-pages'];
const STOCK = ['--config', 'bench/stock/docusaurus.config.ts'];

const { values: chosen } = parseArgs({
  options: {
    sizes: { type: 'string', default: Object.keys(SIZES).join() },
    locales: { type: 'string', default: '1,2' },
    cache: { type: 'string', default: 'cold,warm' },
    stock: { type: 'string', default: 'yes' },
  },
});

const HEAD = ['', 'pages', 'wall s', 'CPU s', 'peak MB', 'wall s / page', 'CPU s / page', 'CPU / stock'];
const stockCpu = new Map<string, number>();

function pagesIn(build: string): number {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html') && !file.startsWith('go/')).length;
}

function row(name: string, pages: number, cost: Cost, yardstick: number | undefined): string[] {
  const { wallSeconds, cpuSeconds, peakMegabytes } = cost;
  const figures = [wallSeconds, cpuSeconds, peakMegabytes, wallSeconds / pages, cpuSeconds / pages];
  return [name, String(pages), ...figures.map(short), yardstick ? short(cpuSeconds / yardstick) : ''];
}

async function buildStock(size: string): Promise<string[]> {
  const copy = copySite('build');
  SIZES[size]?.(copy);
  const cost = await measureBuild(copy, ['--locale', 'ko', ...STOCK]);
  stockCpu.set(size, cost.cpuSeconds);
  return row(`stock, ${size}, 1 locale, cold`, pagesIn(path.join(copy, 'build')), cost, cost.cpuSeconds);
}

async function buildSite(size: string, locales: string): Promise<string[][]> {
  const copy = copySite('build');
  SIZES[size]?.(copy);
  const flags = (LOCALES[locales] ?? []).flatMap((locale) => ['--locale', locale]);
  const rows: string[][] = [];
  for (const cache of chosen.cache.includes('warm') ? ['cold', 'warm'] : ['cold']) {
    const cost = await measureBuild(copy, flags);
    const yardstick = locales === '1' && cache === 'cold' ? stockCpu.get(size) : undefined;
    const pages = pagesIn(path.join(copy, 'build'));
    if (chosen.cache.includes(cache))
      rows.push(row(`site, ${size}, ${locales} locale(s), ${cache}`, pages, cost, yardstick));
  }
  return rows;
}

async function main(): Promise<void> {
  const rows: string[][] = [HEAD];
  const take = async (name: string, measure: () => Promise<string[][]>): Promise<void> => {
    console.log(`building ${name} …`);
    try {
      rows.push(...(await measure()));
    } catch (error) {
      console.error(`${name} failed:\n${(error as Error).message}`);
      process.exitCode = 1;
    }
  };
  for (const size of chosen.sizes.split(',')) {
    if (!SIZES[size]) throw new Error(`--sizes=${size}: use ${Object.keys(SIZES).join()}.`);
    if (chosen.stock === 'yes' && COMPARED.includes(size))
      await take(`stock, ${size}`, async () => [await buildStock(size)]);
    // Chapters as pages exist in Korean only.
    for (const locales of size === '200-pages' ? ['1'] : chosen.locales.split(',')) {
      await take(`site, ${size}, ${locales} locale(s)`, () => buildSite(size, locales));
    }
  }
  print(rows);
}

void main();
