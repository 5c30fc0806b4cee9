import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { movedPage } from '../../src/links/signposts';
import type { Registry, RetiredLinks } from '../../src/links/registry';
import { guideOf, LOCALES, withPage } from './site';

const registry = JSON.parse(readFileSync('links.json', 'utf8')) as Registry;
const ids = Object.entries(registry['/aiops-introduction']?.anchors ?? {})
  .filter(([, { successor, withdrawn }]) => !successor && !withdrawn)
  .map(([id]) => id);

/** Distance of an element's top from that of the window, and what has the focus. */
function arrived(page: Page, id: string): Promise<{ top: number; focused: string | undefined }> {
  return page.evaluate((target) => {
    const top = document.getElementById(target)?.getBoundingClientRect().top ?? -1;
    return { top: Math.round(top), focused: document.activeElement?.id };
  }, id);
}

/** Waits until the reader has been seen to a part: it has the focus and begins below the bars, inside the window. */
async function expectArrival(page: Page, id: string): Promise<void> {
  await expect.poll(async () => (await arrived(page, id)).focused).toBe(id);
  const { top } = await arrived(page, id);
  expect(top, `top of #${id}`).toBeGreaterThanOrEqual(59);
  expect(top, `top of #${id}`).toBeLessThan(await page.evaluate(() => window.innerHeight));
}

/** Pretends that the registry knows these retired anchors of the guide. */
async function plant(page: Page, guide: string, anchors: RetiredLinks[string]): Promise<void> {
  await page.route('**/retired-links.json', (route) => route.fulfill({ json: { [guide]: anchors } }));
}

function notice(page: Page): Promise<string | null> {
  return page.locator('.link-notice').textContent();
}

describe.each(LOCALES)('links in %s', (locale) => {
  const guide = guideOf(locale);

  test('every registered address of the guide is reached, below the bars and inside the window', async () => {
    await withPage(guide, async (page) => {
      const astray = await page.evaluate(async (all) => {
        const wrong: string[] = [];
        for (const id of all) {
          location.hash = id;
          const element = document.getElementById(id);
          const isThere = (): boolean => {
            const top = element?.getBoundingClientRect().top ?? -1;
            return element === document.activeElement && top >= 59 && top < innerHeight;
          };
          for (let turn = 0; turn < 200 && !isThere(); turn += 1) await new Promise((done) => setTimeout(done, 10));
          if (!isThere()) wrong.push(`${id} ${element?.getBoundingClientRect().top}`);
        }
        return wrong;
      }, ids);
      expect(astray).toEqual([]);
    });
  });

  const sample = ids.filter((_, index) => index % Math.ceil(ids.length / 8) === 3);
  test.each(sample)('#%s is reached when it is opened cold on a phone', async (id) => {
    await withPage(`${guide}#${id}`, (page) => expectArrival(page, id), { viewport: { width: 360, height: 740 } });
  });

  test('a row that a filter of the address hides is shown and reached', async () => {
    await withPage(`${guide}?managed-addons-table.compute=fargate#managed-addons-vpc-cni`, (page) =>
      expectArrival(page, 'managed-addons-vpc-cni'),
    );
  });

  test('the code of a sample is open for whoever is sent to it', async () => {
    await withPage(`${guide}#sample-terraform-bedrock-agents-classic`, async (page) => {
      await expectArrival(page, 'sample-terraform-bedrock-agents-classic');
      expect(await page.locator('#sample-terraform-bedrock-agents-classic pre').first().isVisible()).toBe(true);
    });
  });

  test('a renamed heading leads to its successor and keeps the query', async () => {
    await withPage(guide, async (page) => {
      await plant(page, guide, { 'add-ons-of-old': { to: `${guide}#managed-addons` } });
      await page.evaluate(() => history.replaceState(null, '', '?mcp-servers-map.q=eks'));
      await page.evaluate(() => void (location.hash = 'add-ons-of-old'));
      await expectArrival(page, 'managed-addons');
      expect(new URL(page.url()).search).toBe('?mcp-servers-map.q=eks');
    });
  });

  test('a withdrawn part says what became of it', async () => {
    await withPage(guide, async (page) => {
      await plant(page, guide, { 'part-of-old': { say: 'Taken out in the 2026 edition.' } });
      await page.evaluate(() => void (location.hash = 'part-of-old'));
      await expect.poll(() => notice(page)).toContain('Taken out in the 2026 edition.');
    });
  });

  test('an unknown part is named with its nearest match, and the notice goes when it is closed', async () => {
    await withPage(`${guide}#managed-addon`, async (page) => {
      await expect.poll(() => notice(page)).toContain('managed-addon');
      await page.locator('.link-notice a[href="#managed-addons"]').press('Enter');
      await expectArrival(page, 'managed-addons');
      expect(await page.locator('.link-notice').count()).toBe(0);
    });
  });

  test.each(['#%E0%A4%A', '#<img src=x onerror=document.title=1>', '#javascript:alert(1)', '#:~:text=x'])(
    'the hash %s does nothing',
    async (hash) => {
      await withPage(`${guide}${hash}`, async (page, { messages }) => {
        const title = await page.title();
        await page.evaluate((value) => void (location.hash = `${value}%`), hash);
        await page.mouse.move(200, 300);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('.link-notice').count()).toBe(0);
        expect(await page.title()).toBe(title);
        expect(await page.locator('h1').count()).toBe(1);
        expect(messages).toEqual([]);
      });
    },
  );

  const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
  const address = `https://aiops-on-eks.example.com${guide}`;

  test('the links of a heading and of a row are copied by keyboard, without the filters', async () => {
    await withPage(
      `${guide}?mcp-servers-map.q=eks`,
      async (page) => {
        const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
        await page.locator('#managed-addons .hash-link').focus();
        await page.locator('#managed-addons copy-link').waitFor({ state: 'attached' });
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(copied).toBe(`${address}#managed-addons`);
        expect(await page.locator('body > [role="status"]').textContent()).not.toBe('');
        await page.locator('#managed-addons-table figcaption .hash-link').focus();
        await page.locator('#managed-addons-table figcaption copy-link').waitFor({ state: 'attached' });
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect.poll(copied).toBe(`${address}#managed-addons-vpc-cni`);
      },
      clipboard,
    );
  });

  test('the link of a row is copied by touch', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.locator('#managed-addons-coredns td').first().tap();
        await page.locator('#managed-addons-coredns copy-link button').tap();
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toBe(`${address}#managed-addons-coredns`);
      },
      { ...clipboard, hasTouch: true, viewport: { width: 360, height: 740 } },
    );
  });

  test('where nothing may be copied, the link stands selected in a field', async () => {
    await withPage(guide, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      });
      await page.locator('#managed-addons').hover();
      await page.locator('#managed-addons copy-link button').click();
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(`${address}#managed-addons`);
    });
  });

  test('a short address leads to the language of the browser, and to the chosen one before that', async () => {
    const browser = { locale: locale === 'ko' ? 'ko-KR' : 'en-US' };
    await withPage(
      '/go/managed-addons',
      async (page) => {
        await expect
          .poll(() => new URL(page.url()).pathname + new URL(page.url()).hash)
          .toBe(`${guide}#managed-addons`);
        const other = locale === 'ko' ? 'en' : 'ko';
        await page.evaluate((language) => localStorage.setItem('language', language), other);
        await page.goto(new URL('/go/managed-addons', page.url()).href);
        await expect.poll(() => new URL(page.url()).pathname).toBe(guideOf(other));
      },
      browser,
    );
  });

  test('a moved page leads on with query and hash, and without JavaScript to the page', async () => {
    const open = (javaScriptEnabled: boolean): Promise<string> =>
      withPage(
        guide,
        async (page) => {
          const body = movedPage(locale, guide);
          await page.route('**/old-guide*', (route) => route.fulfill({ body, contentType: 'text/html' }));
          await page.goto(new URL('/old-guide?a=b#roi', page.url()).href);
          await expect.poll(() => new URL(page.url()).pathname).toBe(guide);
          return new URL(page.url()).search + new URL(page.url()).hash;
        },
        { javaScriptEnabled },
      );
    expect(await open(true)).toBe('?a=b#roi');
    await open(false);
  });
});

test('a short address offers both languages without JavaScript', async () => {
  await withPage(
    '/go/managed-addons',
    async (page) => {
      expect(
        await page.locator('a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual(['/aiops-introduction#managed-addons', '/en/aiops-introduction#managed-addons']);
    },
    { javaScriptEnabled: false },
  );
});

test('an unknown short address gives the page for unknown addresses with its words in the search box', async () => {
  await withPage('/go/managed-adons', async (page) => {
    await expect.poll(() => page.locator('form[data-lost] input').inputValue()).toBe('managed adons');
    expect(await page.locator('form[data-lost]').getAttribute('action')).toBe('/search');
  });
});
