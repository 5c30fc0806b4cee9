import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { guideOf, withPage } from './site';

const guide = guideOf('ko');
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 800 }, hasTouch: true };
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' };
/** Files of the app and of its chunks, of the islands and of the search: all but what runs before the first touch. */
const LATE = /\/(?!runtime|start)[\w-]+\.\w+\.js$/;

function themeOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-theme');
}

/** What a reader does first on a page, and what must come of it. */
const FIRST: readonly (readonly [
  string,
  BrowserContextOptions,
  (page: Page) => Promise<void>,
  (page: Page) => Promise<unknown>,
  unknown,
])[] = [
  [
    'a tap on the menu button',
    PHONE,
    (page) => page.locator('.navbar__toggle').tap(),
    (page) => page.locator('.navbar-sidebar--show').count(),
    1,
  ],
  [
    'a click on the colour switch',
    DESKTOP,
    (page) => page.locator('.navbar button[class*="toggleButton"]:visible').click(),
    themeOf,
    'light',
  ],
  [
    'Enter on the colour switch',
    DESKTOP,
    (page) => page.locator('.navbar button[class*="toggleButton"]:visible').press('Enter'),
    themeOf,
    'light',
  ],
  [
    'Enter on the language menu',
    DESKTOP,
    (page) => page.locator('.navbar a[role="button"]:visible').press('Enter'),
    (page) => page.locator('.navbar a[role="button"]:visible').getAttribute('aria-expanded'),
    'true',
  ],
  [
    'the key /',
    DESKTOP,
    (page) => page.keyboard.press('/'),
    (page) => page.locator('dialog[open] input[type="search"]').count(),
    1,
  ],
  [
    'Ctrl+K',
    DESKTOP,
    (page) => page.keyboard.press('Control+k'),
    (page) => page.locator('dialog[open] input[type="search"]').count(),
    1,
  ],
  [
    'a tap on the search',
    PHONE,
    (page) => page.locator('[data-search-open]').tap(),
    (page) => page.locator('dialog[open] input[type="search"]').count(),
    1,
  ],
  [
    'a click on a copy button',
    { ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      // All pages share the clipboard.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.locator('#managed-addons-adot copy-button button').click();
    },
    (page) => page.evaluate(() => navigator.clipboard.readText()),
    'adot',
  ],
  [
    'a key in the field of a filter',
    DESKTOP,
    (page) => page.locator('filter-view[name="mcp-servers-map"] input[type="search"]').press('x'),
    (page) => page.evaluate(() => new URLSearchParams(location.search).get('mcp-servers-map.q')),
    'x',
  ],
];

/** Opens the guide with the code that is fetched late held up until it is let go. */
function withLateCode(
  options: BrowserContextOptions,
  act: (page: Page, letGo: () => void) => Promise<void>,
): Promise<void> {
  return withPage(
    '/404',
    async (page) => {
      let letGo = (): void => undefined;
      const arrival = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(LATE, (route) => arrival.then(() => route.continue()).catch(() => undefined));
      await page.goto(new URL(guide, page.url()).href, { waitUntil: 'load' });
      await act(page, letGo);
    },
    options,
  );
}

describe('the first touch of a page', () => {
  test.each(FIRST)('%s is answered', async (_name, options, touch, answer, expected) => {
    await withPage(
      guide,
      async (page) => {
        await touch(page);
        await expect.poll(() => answer(page)).toBe(expected);
      },
      options,
    );
  });

  test.each(FIRST)('%s is answered though the code comes later', async (_name, options, touch, answer, expected) => {
    await withLateCode(options, async (page, letGo) => {
      await touch(page);
      expect(await answer(page)).not.toBe(expected);
      letGo();
      await expect.poll(() => answer(page)).toBe(expected);
    });
  });

  test('a table of contents that was opened before the code came stays open', async () => {
    await withLateCode(PHONE, async (page, letGo) => {
      const toc = page.locator('details.theme-doc-toc-mobile');
      await toc.locator('summary').tap();
      letGo();
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      expect(await toc.locator('nav').isVisible()).toBe(true);
    });
  });
});
