import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: string;
    readonly chromium: string;
  }
}

export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Paths of the site's pages in one language. */
export function pagesOf(locale: Locale): string[] {
  const prefix = locale === 'ko' ? '' : `/${locale}`;
  return [`${prefix}/`, `${prefix}/aiops-introduction`];
}

/** Path of the guide in one language. */
export function guideOf(locale: Locale): string {
  return locale === 'ko' ? '/aiops-introduction' : `/${locale}/aiops-introduction`;
}

let browser: Browser | undefined;

async function launched(): Promise<Browser> {
  browser ??= await chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** What a page did that it should not: console errors and warnings, exceptions, requests to other origins. */
export interface Misdeeds {
  readonly messages: string[];
  readonly foreign: string[];
}

/** Opens a page of the built site, or the page at a whole address, in a context of its own and runs a test on it. */
export async function withPage<T>(
  path: string,
  test: (page: Page, misdeeds: Misdeeds) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const site = inject('site');
  const context = await (await launched()).newContext(options);
  const page = await context.newPage();
  const misdeeds: Misdeeds = { messages: [], foreign: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.messages.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.messages.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:') && !url.startsWith('blob:')) misdeeds.foreign.push(url);
  });
  try {
    await page.goto(new URL(path, site).href, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    // Without the plugin the whole page is hydrated, which takes longer than the network.
    if (process.env.STATIC_ARTICLE === 'off' && options.javaScriptEnabled !== false) {
      await page.locator('html[data-has-hydrated="true"]').waitFor();
    }
    return await test(page, misdeeds);
  } finally {
    await context.close();
  }
}

/** Lays out all of a page at once, as it is for a reader who has been there for some seconds. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => void (document.documentElement.dataset.laidOut = ''));
}
