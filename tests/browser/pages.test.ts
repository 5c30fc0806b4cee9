import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe';
import { layOutAll, LOCALES, pagesOf, withPage } from './site';

const paths = [...LOCALES.flatMap(pagesOf), '/no-such-page', '/en/no-such-page'];

describe.each(paths)('%s', (path) => {
  test('loads without a console message, a hydration warning or a request to another origin', async () => {
    await withPage(path, async (page, { messages, foreign }) => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const notAbout404 = messages.filter((message) => !(path.includes('no-such') && message.includes('404')));
      expect(notAbout404).toEqual([]);
      expect(foreign).toEqual([]);
    });
  });

  test.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    await withPage(
      path,
      async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await violationsOf(page)).toEqual([]);
      },
      { colorScheme, bypassCSP: true },
    );
  });

  test.each([320, 360, 768, 1280])('neither scrolls sideways nor covers the search at %i px', async (width) => {
    await withPage(
      path,
      async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        await layOutAll(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const name = await page.locator('.navbar__inner .navbar__title').boundingBox();
        const search = await page.locator('[data-search-open]').boundingBox();
        expect((name?.x ?? width) + (name?.width ?? 0)).toBeLessThanOrEqual(search?.x ?? 0);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main figure')].flatMap((figure) => {
            const right = Math.ceil(figure.getBoundingClientRect().right);
            return [...figure.querySelectorAll('table, p, dl, li')]
              .filter((part) => !part.closest('pre, [role="region"]') && part.getBoundingClientRect().right > right)
              .map((part) => `${figure.id}: ${part.tagName} ${part.textContent?.slice(0, 40)}`)
              .slice(0, 1);
          }),
        );
        expect(cut).toEqual([]);
      },
      { viewport: { width, height: 800 } },
    );
  });

  test('holds the same text with JavaScript switched off', async () => {
    const text = (javaScriptEnabled: boolean): Promise<string> =>
      withPage(path, (page) => page.locator('main').evaluate((main) => main.textContent ?? ''), { javaScriptEnabled });
    const [without, withScript] = [await text(false), await text(true)];
    expect(without.length).toBeGreaterThan(100);
    expect(without).toBe(withScript);
  });
});
