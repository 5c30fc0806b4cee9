import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { guideOf, LOCALES, pagesOf, withPage, type Locale } from './site';

const HANGUL = /\p{Script=Hangul}/u;
const SCREEN = { viewport: { width: 1280, height: 900 } };

function otherThan(locale: Locale): Locale {
  return locale === 'ko' ? 'en' : 'ko';
}

function idsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article [id]')].map(({ id }) => id).filter((id) => !id.startsWith('_')),
  );
}

/** Where the link to a language leads once the reader turns to it. */
function languageLink(page: Page, locale: Locale): Promise<string> {
  // A real pointer would make the browser scroll the link into view first.
  return page.locator(`.navbar .dropdown__menu a[lang="${locale}"]`).evaluate((link: HTMLAnchorElement) => {
    link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    return link.href;
  });
}

/** Chooses a language as a hand on a mouse does; the test tool's own click would scroll the page first. */
async function choose(page: Page, locale: Locale): Promise<void> {
  const middle = (selector: string): Promise<[number, number]> =>
    page.locator(selector).evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });
  await page.mouse.move(...(await middle('.navbar .dropdown')));
  await page.locator(`.navbar .dropdown__menu a[lang="${locale}"]`).waitFor();
  await page.mouse.click(...(await middle(`.navbar .dropdown__menu a[lang="${locale}"]`)));
  await page.waitForURL((url) => url.pathname === guideOf(locale));
}

test('both languages have the same addresses in the same order', async () => {
  const [ko, en] = [await withPage(guideOf('ko'), idsOf), await withPage(guideOf('en'), idsOf)];
  expect(ko.length).toBeGreaterThan(400);
  expect(en).toEqual(ko);
});

test('the language menu shows the same place at the top, whatever it is', async () => {
  const places = ['delivery-forms-managed-service', 'eks-mcp-tools', 'maturity-question-obs-1', 'roi-calculator'];
  await withPage(
    guideOf('ko'),
    async (page) => {
      let language: Locale = 'ko';
      for (const place of places) {
        await page.evaluate((id) => (location.hash = id), place);
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(place);
        language = otherThan(language);
        await choose(page, language);
        expect(new URL(page.url()).hash).toBe(`#${place}`);
        const top = (): Promise<number> =>
          page.locator(`[id="${place}"]`).evaluate((element) => element.getBoundingClientRect().top);
        await expect.poll(async () => Math.abs((await top()) - 80)).toBeLessThan(80);
      }
    },
    SCREEN,
  );
});

describe.each(LOCALES)('language switch from %s', (locale) => {
  const other = otherThan(locale);

  test('leads to the same address in the other language, for every one', async () => {
    await withPage(
      guideOf(locale),
      async (page) => {
        const wrong = await page.evaluate((lang) => {
          document.documentElement.style.scrollBehavior = 'auto';
          const link = document.querySelector<HTMLAnchorElement>(`.navbar .dropdown__menu a[lang="${lang}"]`);
          return [...document.querySelectorAll('article [id]')].flatMap((element) => {
            history.replaceState(history.state, '', `#${element.id}`);
            element.scrollIntoView();
            link?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            return link?.hash === `#${element.id}` ? [] : [`#${element.id} → ${link?.href}`];
          });
        }, other);
        expect(wrong).toEqual([]);
        expect(new URL(await languageLink(page, other)).pathname).toBe(guideOf(other));
      },
      SCREEN,
    );
  });

  test('takes along what the reader has just entered', async () => {
    await withPage(
      guideOf(locale),
      async (page) => {
        await page.locator('maturity-assessment').scrollIntoViewIfNeeded();
        await page.locator('maturity-assessment[data-ready]').waitFor();
        await page.locator('input[name="OBS-1"][value="3"]').check();
        await page.locator('roi-calculator').scrollIntoViewIfNeeded();
        await page.locator('roi-calculator[data-ready]').waitFor();
        // At once: the address follows only when the reader pauses.
        await page.evaluate((lang) => {
          const input = document.querySelector<HTMLInputElement>('[data-input="toilPeople"]');
          if (input) input.value = '7';
          input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
          document.querySelector<HTMLAnchorElement>(`.navbar .dropdown__menu a[lang="${lang}"]`)?.click();
        }, other);
        await page.waitForURL((url) => url.pathname === guideOf(other));
        await page.locator('roi-calculator[data-ready]').waitFor();
        expect(await page.locator('[data-input="toilPeople"]').inputValue()).toBe('7');
        await page.locator('maturity-assessment[data-ready]').waitFor();
        expect(await page.locator('input[name="OBS-1"][value="3"]').isChecked()).toBe(true);
      },
      SCREEN,
    );
  });

  test('keeps the section and the filters, even those set on this page', async () => {
    await withPage(
      `${guideOf(locale)}#mcp-servers-map`,
      async (page) => {
        await page.locator('filter-view[name="mcp-servers-map"] input[type="search"]').fill('eks');
        await expect.poll(() => new URL(page.url()).search).toBe('?mcp-servers-map.q=eks');
        // A real pointer would first make the test tool scroll the sticky bar into view, and with it the page.
        await page.locator(`.navbar .dropdown__menu a[lang="${other}"]`).dispatchEvent('click');
        await page.waitForURL((url) => url.pathname === guideOf(other));
        expect(new URL(page.url()).search).toBe('?mcp-servers-map.q=eks');
        expect(new URL(page.url()).hash).toBe('#mcp-servers-map');
        const table = page.locator('#mcp-servers-map');
        await expect
          .poll(() => table.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
          .toBeLessThan(300);
        await expect
          .poll(() => page.locator('filter-view[name="mcp-servers-map"] input[type="search"]').inputValue())
          .toBe('eks');
      },
      SCREEN,
    );
  });

  test('works by keyboard and keeps the section and the filter of the address', async () => {
    await withPage(
      `${guideOf(locale)}?managed-addons-table.compute=fargate#managed-addons`,
      async (page) => {
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('managed-addons');
        await page.locator('.navbar .dropdown > a').focus();
        await page.keyboard.press('Enter');
        await page.locator('.navbar .dropdown--show').waitFor();
        const link = page.locator(`.navbar .dropdown__menu a[lang="${other}"]`);
        await page.keyboard.press('Tab');
        if (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.pathname === guideOf(other));
        expect(page.url()).toContain(`${guideOf(other)}?managed-addons-table.compute=fargate#managed-addons`);
      },
      SCREEN,
    );
  });

  test('works from the menu of a phone and keeps the section and the filter of the address', async () => {
    await withPage(
      `${guideOf(locale)}?managed-addons-table.compute=fargate#managed-addons`,
      async (page) => {
        await page.locator('.navbar__toggle').tap();
        await page.locator('.navbar-sidebar__back').tap();
        const link = page.locator(`.navbar-sidebar a[lang="${other}"]`);
        if (!(await link.isVisible())) await page.locator('.navbar-sidebar .menu__link--sublist').first().tap();
        await link.tap();
        await page.waitForURL((url) => url.pathname === guideOf(other));
        expect(page.url()).toContain(`${guideOf(other)}?managed-addons-table.compute=fargate#managed-addons`);
        const top = (): Promise<number> =>
          page.locator('#managed-addons').evaluate((element) => element.getBoundingClientRect().top);
        await expect.poll(async () => (await top()) >= 0 && (await top()) < 300).toBe(true);
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    );
  });

  test('leads to the section that the reader has scrolled to', async () => {
    await withPage(
      guideOf(locale),
      async (page) => {
        await page.locator('#roi').scrollIntoViewIfNeeded();
        await page.evaluate(() => document.getElementById('roi-model')?.scrollIntoView());
        const active = page.locator('.theme-doc-toc-desktop .table-of-contents__link--active');
        await expect.poll(() => active.getAttribute('href')).toBe('#roi-model');
        expect(new URL(await languageLink(page, other)).hash).toBe('#roi-model');
      },
      SCREEN,
    );
  });
});

describe.each(LOCALES.flatMap((locale) => pagesOf(locale).map((path) => [path, locale] as const)))(
  '%s',
  (path, locale) => {
    test('names its language, its other language and itself', async () => {
      await withPage(path, async (page) => {
        const head = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
          locale: document.querySelector<HTMLMetaElement>('meta[property="og:locale"]')?.content,
          alternate: document.querySelector<HTMLMetaElement>('meta[property="og:locale:alternate"]')?.content,
          languages: Object.fromEntries(
            [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')].map((link) => [link.hreflang, new URL(link.href).pathname]), // prettier-ignore
          ),
        }));
        const bare = path.replace(/^\/en/, '') || '/';
        const english = bare === '/' ? '/en' : `/en${bare}`;
        expect(head).toMatchObject({ lang: locale, locale, alternate: otherThan(locale) });
        expect(new URL(head.canonical ?? '').pathname.replace(/(.)\/$/, '$1')).toBe(path.replace(/(.)\/$/, '$1'));
        const languages = Object.entries(head.languages).map(([name, to]) => [name, to.replace(/(.)\/$/, '$1')]);
        expect(Object.fromEntries(languages)).toEqual({ ko: bare, en: english, 'x-default': bare });
      });
    });

    test('has its labels in its language', async () => {
      await withPage(
        path,
        async (page) => {
          const labels = await page.evaluate(() =>
            [...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')]
              .filter((element) => !element.closest('[lang]:not(html)'))
              .flatMap((element) =>
                ['aria-label', 'title', 'alt', 'placeholder'].map((name) => [
                  element.outerHTML.slice(0, 120),
                  element.getAttribute(name) ?? '',
                ]),
              ) // prettier-ignore
              .filter(([, label]) => label),
          );
          expect(labels.length).toBeGreaterThan(0);
          if (locale === 'en') expect(labels.filter(([, label = '']) => HANGUL.test(label))).toEqual([]);
          else {
            const names = await page.evaluate(() =>
              [...document.querySelectorAll('nav[aria-label], [role="region"][aria-label], button[aria-label]')].map(
                (element) => element.getAttribute('aria-label') ?? '',
              ),
            );
            expect(names.filter((name) => !HANGUL.test(name))).toEqual([]);
          }
        },
        SCREEN,
      );
    });
  },
);

test.each(LOCALES)('the sitemap of %s holds its pages, each with both languages', (locale) => {
  const sitemap = readFileSync(locale === 'ko' ? 'build/sitemap.xml' : 'build/en/sitemap.xml', 'utf8');
  const path = (url = ''): string => new URL(url).pathname;
  for (const [, page = ''] of sitemap.matchAll(/<url>(.*?)<\/url>/gs)) {
    const links = [...page.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, url]) => [lang, path(url)]);
    const bare = path(/<loc>([^<]+)/.exec(page)?.[1]).replace(/^\/en(?=\/)/, '');
    expect(Object.fromEntries(links)).toEqual({ ko: bare, en: `/en${bare}`, 'x-default': bare });
  }
  const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(found).toEqual(expect.arrayContaining(pagesOf(locale)));
  expect(found.filter((url) => /^\/en\b/.test(url) !== (locale === 'en'))).toEqual([]);
});

test('robots.txt names the sitemap of each language', () => {
  const maps = [...readFileSync('build/robots.txt', 'utf8').matchAll(/^Sitemap: (.+)$/gm)].map(
    ([, url = '']) => new URL(url),
  );
  expect(maps.map(({ pathname }) => pathname)).toEqual(['/sitemap.xml', '/en/sitemap.xml']);
});

test.each(LOCALES)(
  'an unknown address in %s gets its page in that language, and a way to the other',
  async (locale) => {
    await withPage(`${locale === 'ko' ? '' : '/en'}/nowhere`, async (page) => {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
      await page.locator(`main a[lang="${otherThan(locale)}"]`).click();
      await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === (locale === 'ko' ? '/en' : ''));
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(otherThan(locale));
    });
  },
);

test.each(['/404.html', '/en/404.html'])(
  '%s says in its title that there is no page, and is not indexed',
  async (path) => {
    await withPage(path, async (page) => {
      expect(await page.title()).toContain(await page.locator('h1').innerText());
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    });
  },
);
