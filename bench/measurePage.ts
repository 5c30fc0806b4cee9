import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** The slowdown of the processor that makes a desktop machine a phone. */
const SLOWDOWN = 4;
const PHONE: BrowserContextOptions = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true };
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** What the browser reports about a page, in milliseconds since the navigation. */
interface Seen {
  readonly tasks: { readonly start: number; readonly duration: number }[];
  lcp: number;
  cls: number;
  hydrated: number;
  touched: number;
}

/** A request of a page. */
export interface Requested {
  readonly type: string;
  readonly path: string;
}

export type Figures = Readonly<Record<string, number>>;

/** Runs in the page before anything else. */
function observe(): void {
  const seen: Seen = { tasks: [], lcp: 0, cls: 0, hydrated: NaN, touched: NaN };
  Object.assign(window, { seen });
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ startTime, duration }) => seen.tasks.push({ start: startTime, duration })),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => (seen.lcp = list.getEntries().at(-1)?.startTime ?? 0)).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value)),
  ).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    if (document.documentElement.dataset.hasHydrated === 'true') seen.hydrated ||= performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['data-has-hydrated'] });
  document.addEventListener('pointerdown', ({ timeStamp }) => (seen.touched = timeStamp), { capture: true });
  document.addEventListener(
    'click',
    ({ timeStamp }) => sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)),
    { capture: true },
  );
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Waits until the main thread has rested for a second, two minutes at the most. */
async function quiet(page: Page, session: CDPSession): Promise<number> {
  let now = 0;
  for (let before = -Infinity, seconds = 0; now - before > 5 && seconds < 120; seconds += 1) {
    before = now;
    await page.waitForTimeout(1000);
    now = await cpuOf(session);
  }
  return now;
}

async function withSlowPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  act: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    // Ticks of the thread, not the clock: what else the machine does counts less.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(observe);
    return await act(page, session);
  } finally {
    await context.close();
  }
}

function figuresOf(page: Page): Promise<Figures> {
  return page.evaluate(() => {
    const { tasks, lcp, cls, hydrated } = (window as unknown as { seen: Seen }).seen;
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const afterPaint = tasks.map(({ start, duration }) => Math.max(0, start + duration - Math.max(start, fcp)));
    return {
      'FCP ms': fcp,
      'LCP ms': lcp,
      'TBT ms': afterPaint.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
      'longest task after FCP ms': Math.max(0, ...afterPaint),
      CLS: cls,
      'hydrated by itself at ms': hydrated,
      'DOM elements': document.querySelectorAll('*').length,
    };
  });
}

/** Taps the menu button, the first touch of the page, and waits for the menu. */
async function tapMenu(page: Page): Promise<Figures> {
  await page.locator('.navbar__toggle').tap();
  await page.waitForSelector('.navbar-sidebar--show');
  return page.evaluate(() => {
    const { hydrated, touched } = (window as unknown as { seen: Seen }).seen;
    const now = performance.now();
    return { 'first tap to menu ms': now - touched, 'of it with the app there ms': now - Math.max(hydrated, touched) };
  });
}

/** Loads a page cold on a slow phone, waits until it is quiet, and touches it. */
export function measureLoad(
  browser: Browser,
  url: string,
  hasScript: boolean,
): Promise<{ figures: Figures; requests: Requested[] }> {
  return withSlowPage(browser, PHONE, async (page, session) => {
    const requests: Requested[] = [];
    page.on('request', (request) =>
      requests.push({ type: request.resourceType(), path: new URL(request.url()).pathname }),
    );
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    const cpu = await quiet(page, session);
    const figures = { 'main thread CPU ms': cpu, ...(await figuresOf(page)) };
    const loaded = [...requests];
    return { figures: { ...figures, ...(hasScript && (await tapMenu(page))) }, requests: loaded };
  });
}

/** Milliseconds from a click on a link of a page to the painted page that it leads to. */
export function measureClick(browser: Browser, from: string, href: string, sign: string): Promise<number> {
  return withSlowPage(browser, DESKTOP, async (page, session) => {
    await page.goto(from, { waitUntil: 'load', timeout: 120_000 });
    await page.mouse.move(5, 500);
    await page.mouse.move(9, 509);
    await quiet(page, session);
    await page.locator(`main a[href="${href}"]`).first().click({ noWaitAfter: true });
    await page.waitForFunction((id) => document.getElementById(id), sign, { polling: 'raf', timeout: 120_000 });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            setTimeout(() =>
              resolve(performance.timeOrigin + performance.now() - Number(sessionStorage.getItem('clicked'))),
            ),
          ),
        ),
    );
  });
}
