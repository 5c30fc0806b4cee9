import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { serveSite } from '../scripts/site-server';
import { ensureChromium } from '../tests/browser/chromium';
import { median, print, short } from './table';

/**
 * Prints Lighthouse's performance score for phones, the median of five runs for each page of the built site (`--rounds=5`).
 * Lighthouse has 200 packages and 185 MB, which nobody should install to build or test the site: npm fetches this version of
 * it when the benchmark is first run, and keeps it in its cache. Version 13 needs Node 22.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const BUILD = 'build';
const PAGES = ['/aiops-introduction', '/en/aiops-introduction', '/', '/en/', '/search', '/404'];
const TIMES = {
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

interface Report {
  readonly categories: { readonly performance: { readonly score: number } };
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const run = promisify(execFile);

async function audit(url: string): Promise<Report> {
  const flags = ['--only-categories=performance', '--output=json', '--quiet', '--no-enable-error-reporting'];
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const command = [
    'exec',
    '--yes',
    '--prefer-offline',
    `--package=${LIGHTHOUSE}`,
    '--',
    'lighthouse',
    url,
    ...flags,
    chrome,
  ];
  try {
    const env = { ...process.env, CHROME_PATH: ensureChromium() };
    const { stdout } = await run('npm', command, { env, maxBuffer: 2 ** 28 });
    return JSON.parse(stdout) as Report;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`${LIGHTHOUSE} did not run; it is fetched by npm and needs a network the first time.\n${stderr}`);
  }
}

async function main(): Promise<void> {
  if (!existsSync(BUILD)) throw new Error('There is no build: run npm run build first.');
  const server = await serveSite(BUILD);
  const rows: string[][] = [['', 'performance', 'lowest', 'highest', ...Object.keys(TIMES)]];
  try {
    for (const page of PAGES) {
      const reports: Report[] = [];
      for (let round = 0; round < rounds; round += 1) reports.push(await audit(server.url + page));
      const scores = reports.map(({ categories }) => 100 * categories.performance.score);
      const times = Object.values(TIMES).map((id) =>
        median(reports.map(({ audits }) => audits[id]?.numericValue ?? NaN)),
      );
      rows.push([
        page,
        ...[median(scores), Math.min(...scores), Math.max(...scores)].map((score) => score.toFixed(0)),
        ...times.map(short),
      ]);
    }
  } finally {
    await server.close();
  }
  print(rows);
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
