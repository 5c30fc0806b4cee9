import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { serveSite } from '../scripts/site-server';
import { ensureChromium } from '../tests/browser/chromium';
import { variants, type Variant } from './variants';

/**
 * Measures the guide page of each variant in turn, in one run, with a CPU slowed down four times, and prints medians and
 * their ratio to the first variant. Times vary with the machine: compare ratios of one run only. Bytes are exact.
 * `--rounds=5` sets how often, `--fresh` builds the variants again.
 */
const GUIDE = '/aiops-introduction';
const SLOWDOWN = 4;
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.split('=')[1] ?? 3);

type Figures = Record<string, number>;

/** Runs in the page before anything else and collects what the browser reports about itself. */
function observe(): void {
  const seen = { tasks: [] as number[], lcp: 0, cls: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => (seen.lcp = list.getEntries().at(-1)?.startTime ?? 0)).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value)),
  ).observe({ type: 'layout-shift', buffered: true });
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Waits until the main thread has rested for a second. */
async function quiet(page: Page, session: CDPSession): Promise<void> {
  for (let before = -1, now = 0; now - before > 5;) {
    before = now;
    await page.waitForTimeout(1000);
    now = await cpuOf(session);
  }
}

function weightOf(file: string): number {
  return brotliCompressSync(readFileSync(file)).length / 1000;
}

async function measure(browser: Browser, { dir }: Variant, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(observe);
  let requests = 0;
  const scripts: string[] = [];
  page.on('request', (request) => {
    requests += 1;
    // What is only prefetched is of another type.
    if (request.resourceType() === 'script') scripts.push(path.join(dir, new URL(request.url()).pathname));
  });
  await page.goto(url + GUIDE, { waitUntil: 'load', timeout: 120_000 });
  await quiet(page, session);
  const cpu = await cpuOf(session);
  const figures = await page.evaluate(() => {
    const { tasks, lcp, cls } = (window as unknown as { seen: { tasks: number[]; lcp: number; cls: number } }).seen;
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return {
      'FCP ms': fcp,
      'LCP ms': lcp,
      'TBT ms': tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
      'longest task ms': Math.max(0, ...tasks),
      CLS: cls,
      'DOM elements': document.querySelectorAll('*').length,
    };
  });
  await context.close();
  const javaScript = scripts.reduce((sum, file) => sum + weightOf(file), 0);
  return { 'JavaScript run br kB': javaScript, 'main thread CPU ms': cpu, ...figures, requests };
}

/** From a click on the start page to the painted guide. */
async function measureClick(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${url}/`, { waitUntil: 'networkidle' });
  await page.mouse.move(5, 500);
  await page.waitForTimeout(2000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const started = performance.now();
  await page.locator(`main a[href="${GUIDE}"]`).first().click();
  await page.waitForFunction(() => document.getElementById('sources') !== null, undefined, { polling: 'raf' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const time = performance.now() - started;
  await context.close();
  return time;
}

function bytesOf(dir: string): Figures {
  const html = readFileSync(path.join(dir, `${GUIDE}.html`));
  const size = (pattern: RegExp): number =>
    [...new Set([...html.toString().matchAll(pattern)].flatMap(([, urls = '']) => urls.split(' ')))]
      .map((file) => weightOf(path.join(dir, file)))
      .reduce((sum, kilobytes) => sum + kilobytes, 0);
  return {
    'HTML raw kB': html.length / 1000,
    'HTML br kB': weightOf(path.join(dir, `${GUIDE}.html`)),
    'CSS br kB': size(/<link rel="?stylesheet"? href="?([^">\s]+\.css)/g),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const sites = variants(process.argv.includes('--fresh'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const servers = await Promise.all(sites.map(({ dir }) => serveSite(dir)));
  const results = sites.map((): Figures[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, variant] of sites.entries()) {
      const url = servers[index]?.url ?? '';
      const click = await measureClick(browser, url);
      results[index]?.push({ ...(await measure(browser, variant, url)), 'click to next article ms': click });
    }
  }
  await Promise.all([browser.close(), ...servers.map((server) => server.close())]);
  const rows = sites.map(({ dir }, index) => {
    const runs = results[index] ?? [];
    const names = Object.keys(runs[0] ?? {});
    const medians = names.map((name) => [name, median(runs.map((run) => run[name] ?? NaN))] as const);
    return { ...bytesOf(dir), ...Object.fromEntries(medians) } as Figures;
  });
  const [first = {}] = rows;
  for (const name of Object.keys(first)) {
    const cells = sites.map(({ name: site }, index) => {
      const value = rows[index]?.[name] ?? NaN;
      const ratio = first[name] ? ` (${(value / first[name]).toFixed(2)})` : '';
      return `${site}: ${value.toFixed(value < 10 ? 2 : 0)}${ratio}`;
    });
    console.log(`${name.padEnd(26)} ${cells.join('   ')}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
