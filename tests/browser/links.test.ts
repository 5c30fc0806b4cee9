import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { RetiredLinks } from '../../src/links/registry';
import { movedPage } from '../../src/links/signposts';
import { text as en } from '../../src/links/text.en';
import { text as ko } from '../../src/links/text.ko';
import { at, openCold, registeredAddresses, walk } from './arrival';
import { guideOf, LOCALES, withPage, type Locale } from './site';

const WORDS = { ko, en };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

function homeOf(locale: Locale): string {
  return locale === 'ko' ? '/' : `/${locale}/`;
}

function otherThan(locale: Locale): Locale {
  return locale === 'ko' ? 'en' : 'ko';
}

/** Path, query and hash of the address that the reader sees. */
function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The address at which the site is published, whatever host serves it here. */
async function publishedAddress(page: Page): Promise<string> {
  const address = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(address).toMatch(/^https:\/\/[^?#]+\/aiops-introduction$/);
  return address ?? '';
}

function said(page: Page): Promise<string | null> {
  return page.locator('body > [role="status"]').textContent();
}

function notice(page: Page): Promise<string | null> {
  return page.locator('.link-notice p').textContent();
}

/** Pretends that the registry knows these retired anchors of the guide. */
async function plant(page: Page, guide: string, anchors: RetiredLinks[string]): Promise<void> {
  await page.route('**/retired-links.json', (route) => route.fulfill({ json: { [guide]: anchors } }));
}

describe.each(LOCALES)('links in %s', (locale) => {
  const guide = guideOf(locale);
  const home = homeOf(locale);
  const words = WORDS[locale];

  test('a renamed part leads to its successor and keeps the query', async () => {
    const renamed =
      registeredAddresses()
        .get('/aiops-introduction')
        ?.filter(({ named, id }) => named !== id)
        .slice(0, 1) ?? [];
    await withPage(`${guide}?managed-addons-table.q=adot`, async (page) => {
      expect(await openCold(page, page.url(), renamed)).toEqual([]);
      expect(addressOf(page)).toBe(`${guide}?managed-addons-table.q=adot#${renamed[0]?.id}`);
      await plant(page, guide, { 'add-ons-of-old': { to: `${guide}#managed-addons` } });
      expect(await walk(page, [{ named: 'add-ons-of-old', id: 'managed-addons' }])).toEqual([]);
    });
  });

  test('a part that has moved to another page leads there', async () => {
    await withPage(home, async (page) => {
      await page.route('**/retired-links.json', (route) =>
        route.fulfill({ json: { [home]: { 'costs-of-old': { to: `${guide}#roi` } } } }),
      );
      await page.evaluate(() => (location.hash = 'costs-of-old'));
      await page.waitForURL((url) => url.pathname === guide);
      expect(await walk(page, [at('roi')])).toEqual([]);
    });
  });

  test('a withdrawn part says what became of it, and nothing in the sentence is markup', async () => {
    await withPage(guide, async (page) => {
      await plant(page, guide, { 'part-of-old': { say: 'Left out: <b>see the 2026 edition</b>.' } });
      await page.evaluate(() => (location.hash = 'part-of-old'));
      await expect.poll(() => notice(page)).toBe('Left out: <b>see the 2026 edition</b>.');
      expect(await said(page)).toBe('Left out: <b>see the 2026 edition</b>.');
    });
  });

  test('an unknown part leaves the reader at the top, is named with its nearest match, and the notice goes', async () => {
    await withPage(`${guide}#managed-addon`, async (page) => {
      await expect.poll(() => notice(page)).toContain(words.unknown('managed-addon'));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await said(page)).toContain(words.unknown('managed-addon'));
      await page.locator('.link-notice button').click();
      expect(await page.locator('.link-notice').count()).toBe(0);
      await page.evaluate(() => (location.hash = 'managed-addonz'));
      await page.locator('.link-notice a[href="#managed-addons"]').press('Enter');
      expect(await walk(page, [at('managed-addons')])).toEqual([]);
      expect(await page.locator('.link-notice').count()).toBe(0);
    });
  });

  test.each(['#%E0%A4%A', '#<img src=x onerror=document.title=1>', '#javascript:document.title=1', '#"><script>'])(
    'the hash %s does nothing, and the page works on',
    async (hash) => {
      await withPage(`${home}${hash}`, async (page, { messages }) => {
        const title = await page.title();
        await page.mouse.move(200, 300);
        await page.locator('html[data-has-hydrated="true"]').waitFor();
        await page.evaluate((bad) => (location.hash = `${bad}%`), hash);
        expect(await walk(page, [at('questions')])).toEqual([]);
        await page.goBack();
        expect(await page.locator('.link-notice').count()).toBe(0);
        expect(await page.title()).toBe(title);
        expect(await page.locator('h1').count()).toBe(1);
        expect(messages).toEqual([]);
      });
    },
  );

  test('a row that the filter of the address hides is shown to whoever is sent to it', async () => {
    await withPage(`${guide}?managed-addons-table.q=adot#managed-addons-vpc-cni`, async (page) => {
      expect(await walk(page, [at('managed-addons-vpc-cni')])).toEqual([]);
      expect(await page.locator('#managed-addons-coredns').isVisible()).toBe(false);
    });
  });

  test('the folded code of a sample is open for whoever is sent to it, and for nobody else', async () => {
    const id = 'sample-terraform-bedrock-agents-classic';
    await withPage(`${guide}#${id}`, async (page) => {
      expect(await walk(page, [at(id)])).toEqual([]);
      expect(await page.locator(`#${id} pre`).first().isVisible()).toBe(true);
      expect(await page.locator('figure[id^="sample-"] details[open]').count()).toBe(1);
    });
  });

  // A link to a text searches as find in page does, and can be driven from outside.
  test('a search of the browser for words in folded code opens it', async () => {
    await withPage(guide, async (page) => {
      const { id, line } = await page.evaluate(() => {
        const all = document.body.textContent ?? '';
        for (const code of document.querySelectorAll('figure[id^="sample-"] details:not([open]) pre')) {
          const lines = (code.textContent ?? '').split('\n').map((one) => one.trim());
          const once = lines.find((one) => /^[\w ]{12,}$/.test(one) && all.split(one).length === 2);
          if (once) return { id: code.closest('figure')?.id ?? '', line: once };
        }
        return { id: '', line: '' };
      });
      await page.goto(`${page.url()}?#:~:text=${encodeURIComponent(line)}`);
      await page.locator(`#${id} details[open]`).waitFor();
      await expect.poll(() => page.locator(`#${id} pre`).first().isVisible()).toBe(true);
      expect(await page.locator('.link-notice').count()).toBe(0);
    });
  });

  test('the link of a heading, a table and a row is copied by keyboard, without the filters', async () => {
    await withPage(
      `${guide}?mcp-servers-map.q=eks`,
      async (page) => {
        const published = await publishedAddress(page);
        await page.locator('#managed-addons .hash-link').focus();
        await page.locator('#managed-addons copy-link').waitFor({ state: 'attached' });
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => copied(page)).toBe(`${published}#managed-addons`);
        expect(await said(page)).toBe(words.copied);
        await page.locator('#managed-addons-table figcaption .hash-link').focus();
        await page.locator('#managed-addons-table figcaption copy-link').waitFor({ state: 'attached' });
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => copied(page)).toBe(`${published}#managed-addons-table`);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect.poll(() => copied(page)).toBe(`${published}#managed-addons-vpc-cni`);
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.activeElement?.closest('[data-anchor]')?.id)).toBe(
          'managed-addons-vpc-cni',
        );
      },
      CLIPBOARD,
    );
  });

  test('a mouse finds the button at a heading, a caption, a row, a card and a stage, and nothing moves when it comes', async () => {
    await withPage(
      guide,
      async (page) => {
        const published = await publishedAddress(page);
        const places = ['managed-addons', 'managed-addons-table', 'managed-addons-coredns', 'maturity-level-3'];
        const sample = await page.locator('figure[id^="sample-"]:visible').first().getAttribute('id');
        for (const id of [...places, 'maturity-question-obs-1', sample]) {
          const place = page.locator(`[id="${id}"]`);
          const title = place.locator('figcaption, th, legend, p > strong').first();
          const height = await place.evaluate((element) => element.getBoundingClientRect().height);
          await ((await title.count()) > 0 ? title : place).hover({ position: { x: 4, y: 4 } });
          const button = place.locator('copy-link button').first();
          await button.waitFor();
          expect(await place.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
          await button.click();
          await expect.poll(() => copied(page)).toBe(`${published}#${id}`);
        }
        expect(new URL(page.url()).hash).toBe('');
      },
      CLIPBOARD,
    );
  });

  test('the link of a row is copied by touch', async () => {
    await withPage(
      guide,
      async (page) => {
        const published = await publishedAddress(page);
        await page.locator('#managed-addons-coredns td').first().tap();
        await page.locator('#managed-addons-coredns copy-link button').tap();
        await expect.poll(() => copied(page)).toBe(`${published}#managed-addons-coredns`);
        expect(await said(page)).toBe(words.copied);
      },
      { ...CLIPBOARD, ...PHONE },
    );
  });

  test('without permission to copy, the link stands selected in a field', async () => {
    await withPage(guide, async (page) => {
      const published = await publishedAddress(page);
      const session = await page.context().newCDPSession(page);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.send('Browser.setPermission', {
        browserContextId: targetInfo.browserContextId,
        permission: { name: 'clipboard-write', allowWithoutSanitization: false },
        setting: 'denied',
      });
      await page.locator('#managed-addons').hover();
      await page.locator('#managed-addons copy-link button').click();
      const field = page.getByRole('textbox', { name: words.link, exact: true });
      await field.waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${published}#managed-addons`);
      expect(await said(page)).toBe(words.copyFailed);
    });
  });

  test('a click on the # of a heading follows it like any link', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.evaluate(() => navigator.clipboard.writeText('before'));
        await page.locator('#managed-addons').hover();
        await page.locator('#managed-addons .hash-link').click();
        expect(addressOf(page)).toBe(`${guide}#managed-addons`);
        expect(await walk(page, [at('managed-addons')])).toEqual([]);
        expect(await copied(page)).toBe('before');
      },
      CLIPBOARD,
    );
  });

  test('the target is highlighted without motion, and not on paper', async () => {
    await withPage(
      `${guide}#managed-addons-coredns`,
      async (page) => {
        expect(await walk(page, [at('managed-addons-coredns')])).toEqual([]);
        const background = (id: string): Promise<string> =>
          page.locator(`#${id} > th`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
        expect(await background('managed-addons-coredns')).not.toBe(await background('managed-addons-vpc-cni'));
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
        await page.evaluate(() => (location.hash = 'managed-addon'));
        await page.locator('.link-notice').waitFor();
        await page.evaluate(() => (location.hash = 'managed-addons-coredns'));
        await page.emulateMedia({ media: 'print' });
        expect(await background('managed-addons-coredns')).toBe(await background('managed-addons-vpc-cni'));
        expect(await page.locator('copy-link:visible, .link-notice:visible, .hash-link:visible').count()).toBe(0);
      },
      { reducedMotion: 'reduce' },
    );
  });

  test('a short address leads to the language of the browser, and to the chosen one before that', async () => {
    await withPage(
      '/go/managed-addons?managed-addons-table.q=adot',
      async (page) => {
        await page.waitForURL((url) => url.hash === '#managed-addons');
        expect(addressOf(page)).toBe(`${guide}?managed-addons-table.q=adot#managed-addons`);
        const other = otherThan(locale);
        await page.goto(new URL(home, page.url()).href);
        await page.mouse.move(200, 300);
        await page.locator('.navbar .dropdown').hover();
        await page.locator(`.navbar .dropdown__menu a[lang="${other}"]`).click();
        await page.waitForURL((url) => url.pathname === homeOf(other));
        await page.goto(new URL('/go/managed-addons', page.url()).href);
        await page.waitForURL((url) => url.pathname === guideOf(other) && url.hash === '#managed-addons');
      },
      { locale: locale === 'ko' ? 'ko-KR' : 'en-GB' },
    );
  });

  test('a moved page leads on with query and hash, and without JavaScript to the page, with a link to it', async () => {
    const open = (javaScriptEnabled: boolean, body: string): Promise<string> =>
      withPage(
        home,
        async (page) => {
          await page.route('**/old-page*', (route) => route.fulfill({ body, contentType: 'text/html' }));
          await page.goto(new URL('/old-page?a=b#questions', page.url()).href, { waitUntil: 'commit' });
          await page.waitForURL((url) => url.pathname === home);
          return addressOf(page);
        },
        { javaScriptEnabled },
      );
    const moved = movedPage(locale, home, 'https://aiops.example');
    expect(await open(true, moved)).toBe(`${home}?a=b#questions`);
    expect(await open(false, moved)).toBe(home);
    await withPage(home, async (page) => {
      await page.setContent(moved.replace(/<script>.*<\/script>/, ''));
      expect(await page.getByRole('link', { name: words.follow }).getAttribute('href')).toBe(home);
      expect(await page.locator('h1').textContent()).toBe(words.moved);
    });
  });
});

test('a short address leads readers of other languages to the English page', async () => {
  await withPage(
    '/go/promises',
    async (page) => {
      await page.waitForURL((url) => url.hash === '#promises');
      expect(addressOf(page)).toBe('/en/#promises');
    },
    { locale: 'fr-FR' },
  );
});

test('a short address offers both languages without JavaScript', async () => {
  await withPage(
    '/go/managed-addons',
    async (page) => {
      const links = page.locator('a:visible');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
        '/aiops-introduction#managed-addons',
        '/en/aiops-introduction#managed-addons',
      ]);
      await links.last().click();
      await page.waitForURL((url) => url.pathname === guideOf('en') && url.hash === '#managed-addons');
    },
    { javaScriptEnabled: false },
  );
});

test('every short address of the registry has its page', () => {
  const registry = readFileSync('links.json', 'utf8');
  const names = [...registry.matchAll(/"go": "([^"]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(200);
  for (const name of names) expect(readFileSync(`build/go/${name}.html`, 'utf8')).toContain('<ul>');
});

test('an unknown short address gives the page for unknown addresses with its words in the search box', async () => {
  await withPage('/go/managed-adons', async (page) => {
    const status = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus,
    );
    expect(status).toBe(404);
    const field = page.locator('form[data-lost] input');
    await expect.poll(() => field.inputValue()).toBe('managed adons');
    await field.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search' && url.searchParams.get('q') === 'managed adons');
  });
});
