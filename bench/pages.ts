import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { serveSite } from '../scripts/site-server';
import { ensureChromium } from '../tests/browser/chromium';
import { measureClick, measureLoad, type Figures, type Requested } from './measurePage';
import { median, print, short } from './table';
import { variants, type Variant } from './variants';

/**
 * Measures the guide of each variant in turn, in one run, with a CPU slowed down four times, and prints medians. Times vary
 * with the machine: compare ratios of one run only. Bytes are exact: what a static host sends, compressed with brotli.
 * `--rounds=5` sets how often (3), `--reuse` takes the builds of the last run.
 */
const GUIDE = '/aiops-introduction';
/** The last section of the guide. */
const END = 'sources';
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.split('=')[1] ?? 3);

const weights = new Map<string, number>();

function weightOf(dir: string, address: string): number {
  const candidates = [address, `${address}.html`, `${address}/index.html`].map((name) => path.join(dir, name));
  const file = candidates.find((name) => path.extname(name) !== '' && existsSync(name)) ?? '';
  const weight = weights.get(file) ?? (file ? brotliCompressSync(readFileSync(file)).length / 1000 : 0);
  weights.set(file, weight);
  return weight;
}

function bytesOf(dir: string, requests: readonly Requested[]): Figures {
  const sum = (isMeant: (type: string) => boolean): number =>
    requests.filter(({ type }) => isMeant(type)).reduce((total, each) => total + weightOf(dir, each.path), 0);
  return {
    'HTML raw kB': readFileSync(path.join(dir, `${GUIDE}.html`)).length / 1000,
    'HTML kB': sum((type) => type === 'document'),
    'CSS kB': sum((type) => type === 'stylesheet'),
    'JavaScript run kB': sum((type) => type === 'script'),
    'prefetched, images kB': sum((type) => !['document', 'stylesheet', 'script'].includes(type)),
    requests: requests.length,
  };
}

async function measure(browser: Browser, { dir }: Variant, url: string): Promise<Figures> {
  const hasScript = path.basename(dir) !== 'limit';
  const { figures, requests } = await measureLoad(browser, url + GUIDE, hasScript);
  const click = await measureClick(browser, `${url}/`, GUIDE, END);
  return { ...bytesOf(dir, requests), ...figures, 'click to painted guide ms': click };
}

function report(sites: readonly Variant[], results: readonly Figures[][]): void {
  const rows = Object.keys(results[0]?.[0] ?? {}).map((name) => {
    const values = results.map((runs) => median(runs.map((run) => run[name] ?? NaN)));
    const [stock = NaN, , site = NaN, limit = NaN] = values;
    const ratio = (other: number): string => short(other ? site / other : NaN);
    return [name, ...values.map(short), ratio(stock), ratio(limit)];
  });
  print([['', ...sites.map(({ name }) => name), 'site / stock', 'site / no script'], ...rows]);
}

async function main(): Promise<void> {
  const sites = variants(process.argv.includes('--reuse'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const servers = await Promise.all(sites.map(({ dir }) => serveSite(dir)));
  const results = sites.map((): Figures[] => []);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, variant] of sites.entries()) {
      results[index]?.push(await measure(browser, variant, servers[index]?.url ?? ''));
    }
    console.log(`round ${round} of ${rounds}`);
  }
  await Promise.all([browser.close(), ...servers.map((server) => server.close())]);
  report(sites, results);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
