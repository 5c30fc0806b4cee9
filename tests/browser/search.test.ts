import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe';
import { guideOf, LOCALES, withPage, type Locale } from './site';

const QUESTIONS: Readonly<Record<Locale, { query: string; id: string; marked: string }>> = {
  ko: { query: '알림피로를', id: 'roi-quantitative-metrics-alert-noise', marked: '피로' },
  en: { query: 'kubelet eviction', id: 'kubelet-eviction-defaults', marked: 'kubelet' },
};

function searchPageOf(locale: Locale): string {
  return locale === 'ko' ? '/search' : `/${locale}/search`;
}

async function openBox(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
}

/** Makes the index files answer with something else. */
async function answerIndexWith(page: Page, body: string | undefined): Promise<void> {
  await page.route(/\/search\/[^/]+\.json$/, (route) =>
    body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' }),
  );
}

describe.each(LOCALES)('search in %s', (locale) => {
  const guide = guideOf(locale);
  const { query, id, marked } = QUESTIONS[locale];

  test.each(['/', 'Control+k'])('opens at %s and leads to the row by keyboard alone', async (key) => {
    await withPage(guide, async (page, { messages, foreign }) => {
      await openBox(page, key);
      await page.keyboard.type(query);
      const first = page.locator('[role="option"]').first();
      await first.waitFor();
      expect(await first.getAttribute('href')).toBe(`${guide}#${id}`);
      expect(await first.getAttribute('aria-selected')).toBe('true');
      expect(await page.locator('dialog mark').allTextContents()).toContain(marked);
      expect(await page.locator('dialog').getByRole('status').textContent()).toMatch(/\d/);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('search-words')?.size ?? 0)).toBeGreaterThan(0);
      await page.locator('body > div > button').last().press('Enter');
      await expect.poll(() => page.evaluate(() => CSS.highlights.has('search-words'))).toBe(false);
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
    });
  });

  test('the arrows choose, Escape closes and gives the focus back', async () => {
    await withPage(guide, async (page) => {
      await openBox(page, '/');
      await page.keyboard.type('MCP');
      await page.locator('[role="option"]').nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
      const active = await page.locator('input[role="combobox"]').getAttribute('aria-activedescendant');
      expect(await page.locator('[role="option"]').nth(1).getAttribute('id')).toBe(active);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await openBox(page, '/');
      expect(await page.locator('input[role="combobox"]').inputValue()).toBe('MCP');
    });
  });

  test('keeps the focus until it is closed, by a click beside it too', async () => {
    await withPage(guide, async (page) => {
      await openBox(page, '/');
      const isInside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
        await page.keyboard.press(key);
        expect(await isInside()).toBe(true);
      }
      await page.evaluate(() => document.querySelector<HTMLElement>('.navbar__brand')?.focus());
      expect(await isInside()).toBe(true);
      await page.mouse.click(5, 400);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await page.locator('search-box').isVisible()).toBe(false);
      await page.evaluate(() => document.querySelector<HTMLElement>('.navbar__brand')?.focus());
      expect(await isInside()).toBe(false);
    });
  });

  test('opens by touch, fills a phone and leads to the row', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.locator('a[data-search-open]').tap();
        await page.locator('dialog[open]').waitFor();
        const box = await page.locator('dialog').boundingBox();
        expect([box?.width, box?.height]).toEqual([360, 740]);
        await page.locator('input[role="combobox"]').fill(query);
        await page.locator('[role="option"]').first().tap();
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      },
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    );
  });

  test.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s, with and without results',
    async (scheme) => {
      await withPage(
        guide,
        async (page) => {
          await openBox(page, '/');
          for (const [typed, sign] of [
            [query, '[role="option"]'],
            ['qwertyuiop', 'a[href*="#overview"]'],
          ] as const) {
            await page.locator('input[role="combobox"]').fill(typed);
            await page.locator(`dialog ${sign}`).first().waitFor();
            expect(await violationsOf(page, 'dialog')).toEqual([]);
          }
        },
        { colorScheme: scheme, bypassCSP: true },
      );
    },
  );

  test('a search without answer offers the sections', async () => {
    await withPage(guide, async (page) => {
      await openBox(page, '/');
      await page.keyboard.type('qwertyuiop');
      await expect.poll(() => page.locator('dialog a[href*="#overview"]').count()).toBe(1);
      expect(await page.locator('[role="option"]').count()).toBe(0);
    });
  });

  test.each(['   ', '을', '🙂', '<img src=x onerror="document.title=1">', '.*[(\\', 'ab '.repeat(3334)])(
    'bears %j',
    async (typed) => {
      await withPage(guide, async (page, { messages }) => {
        const title = await page.title();
        await openBox(page, '/');
        const searches = (): Promise<number> => page.evaluate(() => performance.getEntriesByName('search').length);
        const before = await searches();
        await page.locator('input[role="combobox"]').fill(typed);
        await expect.poll(searches).toBeGreaterThan(before);
        expect(await page.title()).toBe(title);
        expect(messages).toEqual([]);
      });
    },
  );

  test.each([
    ['does not come', undefined],
    ['is cut off', '{"version":1,"guides":[{"pa'],
    ['is of another version', '{"version":99,"guides":[]}'],
  ])('an index that %s is reported with the sections and can be tried again', async (_, body) => {
    await withPage(guide, async (page) => {
      await answerIndexWith(page, body);
      await openBox(page, '/');
      const retry = page.locator('dialog [data-retry]');
      await retry.waitFor();
      const said = await page.locator('dialog [role="status"]').innerText();
      expect(said).toMatch(/.{20}/);
      expect((await page.locator('dialog').innerText()).split(said)).toHaveLength(2);
      expect(await page.locator('dialog a[href*="#overview"]').count()).toBe(1);
      await page.unroute(/\/search\/[^/]+\.json$/);
      await page.locator('input[role="combobox"]').fill(query);
      await page.locator('[role="option"]').first().waitFor();
      expect(await retry.count()).toBe(0);
    });
  });

  test('answers from the guide that the reader is in before the other guides have come', async () => {
    await withPage(guide, async (page) => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      let own = '';
      await page.route('**/search/index.json', async (route) => {
        const response = await route.fetch();
        const manifest = (await response.json()) as { guides: { index: string }[] };
        own = manifest.guides[0]?.index ?? '';
        const other = { ...manifest.guides[0], path: 'other', title: 'Other', index: 'other' };
        await route.fulfill({ json: { ...manifest, guides: [other, ...manifest.guides] } });
      });
      await page.route(/\/search\/other\./, async (route) => {
        if (route.request().url().endsWith('other.json')) await released;
        const response = await page.request.get(route.request().url().replace('/search/other', `/search/${own}`));
        await route.fulfill({ body: await response.body(), contentType: 'application/json' });
      });
      await openBox(page, '/');
      await page.keyboard.type(query);
      await page.locator('[role="option"]').first().waitFor();
      expect(await page.locator('dialog [role="group"]').count()).toBe(1);
      release();
      await expect.poll(() => page.locator('dialog [role="group"]').count()).toBe(2);
    });
  });

  test('keeps searches only if the reader says so', async () => {
    await withPage(guide, async (page) => {
      const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('search.recent'));
      await openBox(page, '/');
      await page.keyboard.type(query);
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      expect(await kept()).toBeNull();
      await openBox(page, 'Control+k');
      await page.locator('dialog input[type="checkbox"]').check();
      await page.locator('input[role="combobox"]').fill(query);
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(kept).toContain(query);
      await openBox(page, 'Control+k');
      await page.locator('dialog input[type="checkbox"]').uncheck();
      expect(await kept()).toBeNull();
    });
  });

  test('has an address for a search', async () => {
    await withPage(`${searchPageOf(locale)}?q=${encodeURIComponent(query)}`, async (page) => {
      await page.locator('[role="option"]').first().waitFor();
      expect(await page.locator('[role="option"]').first().getAttribute('href')).toBe(`${guide}#${id}`);
      await page.locator('input[role="combobox"]').fill('ADOT');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('ADOT');
    });
  });

  test('without JavaScript its link leads to a list of all sections', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.locator('a[data-search-open]').click();
        expect(new URL(page.url()).pathname).toBe(searchPageOf(locale));
        expect(await page.locator(`main a[href="${guide}#maturity-model"]`).count()).toBe(1);
        expect(await page.locator('main a[href*="#"]').count()).toBeGreaterThan(80);
      },
      { javaScriptEnabled: false },
    );
  });
});
