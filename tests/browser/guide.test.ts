import { describe, expect, test } from 'vitest';
import { guideOf, LOCALES, withPage } from './site';

describe.each(LOCALES)('guide in %s', (locale) => {
  const guide = guideOf(locale);

  test('filters the MCP servers by keyboard and keeps the choice in the address', async () => {
    await withPage(guide, async (page) => {
      const table = page.locator('filter-view[name="mcp-servers-map"]');
      const all = await table.locator('[data-item]:visible').count();
      await table.locator('input[type="search"]').focus();
      await page.keyboard.type('eks');
      await expect.poll(() => table.locator('[data-item]:visible').count()).toBeLessThan(all);
      const found = await table.locator('[data-item]:visible').count();
      expect(found).toBeGreaterThan(0);
      expect(await table.getByRole('status').textContent()).toContain(String(found));
      expect(new URL(page.url()).searchParams.get('mcp-servers-map.q')).toBe('eks');
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => table.locator('[data-item]:visible').count()).toBe(found);
      await table.getByRole('button').first().press('Enter');
      await expect.poll(() => table.locator('[data-item]:visible').count()).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('filters the add-ons by compute type', async () => {
    await withPage(`${guide}?managed-addons-table.compute=fargate`, async (page) => {
      const table = page.locator('filter-view[name="managed-addons-table"]');
      await expect.poll(() => table.locator('[data-item]:visible').count()).toBeLessThan(22);
      expect(await page.locator('#managed-addons-coredns').isVisible()).toBe(true);
      expect(await page.locator('#managed-addons-vpc-cni').isVisible()).toBe(false);
    });
  });

  test('filters by a choice that comes without focus or pointer, as by voice', async () => {
    await withPage(guide, async (page) => {
      const table = page.locator('filter-view[name="aws-managed-open-source-table"]');
      await table.locator('select[name="domain"]').selectOption('streaming');
      await expect.poll(() => table.locator('[data-item]:visible').count()).toBe(3);
      expect(new URL(page.url()).searchParams.get('aws-managed-open-source-table.domain')).toBe('streaming');
    });
  });

  test('says when the address asks for a filter value that does not exist, and shows everything', async () => {
    await withPage(`${guide}?mcp-servers-map.category=nonsense`, async (page) => {
      const table = page.locator('filter-view[name="mcp-servers-map"]');
      await expect.poll(() => table.getByRole('status').textContent()).toContain('nonsense');
      expect(await table.locator('[data-item]:visible').count()).toBe(61);
    });
  });

  test('shows the row that the address names even when a filter would hide it', async () => {
    await withPage(`${guide}?managed-addons-table.compute=fargate#managed-addons-vpc-cni`, async (page) => {
      await expect.poll(() => page.locator('#managed-addons-vpc-cni').isVisible()).toBe(true);
    });
  });

  test('copies an add-on name', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.locator('#managed-addons-adot copy-button button').press('Enter');
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('adot');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('leads from a footnote mark to its source', async () => {
    await withPage(guide, async (page) => {
      const mark = page.locator('sup a[href^="#ref-"]').first();
      const target = await mark.getAttribute('href');
      await mark.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe(target);
      expect(await page.locator(`${target} a[href^="https://"]`).count()).toBe(1);
    });
  });

  test('every link on the page leads to an address that exists', async () => {
    await withPage(guide, async (page) => {
      const missing = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')]
          .filter(({ pathname, hash }) => pathname === location.pathname && hash.length > 1)
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter((id) => !document.getElementById(id)),
      );
      expect(missing).toEqual([]);
    });
  });

  test('the table of contents follows the reader', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.locator('#roi').scrollIntoViewIfNeeded();
        await page.evaluate(() => document.getElementById('roi-model')?.scrollIntoView());
        const active = page.locator('.theme-doc-toc-desktop .table-of-contents__link--active');
        await expect.poll(() => active.getAttribute('href')).toBe('#roi-model');
        expect(await active.isVisible()).toBe(true);
      },
      { viewport: { width: 1280, height: 900 } },
    );
  });

  test('on a phone the table of contents stays in reach and closes once a section is chosen', async () => {
    await withPage(
      guide,
      async (page) => {
        await page.evaluate(() => document.getElementById('roi')?.scrollIntoView());
        const toc = page.locator('details.theme-doc-toc-mobile');
        await expect.poll(() => toc.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(80);
        await toc.locator('summary').press('Enter');
        await toc.locator('a[href="#maturity-model"]').press('Enter');
        await expect.poll(() => new URL(page.url()).hash).toBe('#maturity-model');
        await expect.poll(() => toc.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false);
      },
      { viewport: { width: 360, height: 800 } },
    );
  });

  test('the colour switch works by keyboard and follows the system before it is used', async () => {
    await withPage(
      guide,
      async (page) => {
        const theme = (): Promise<string | null> => page.locator('html').getAttribute('data-theme');
        expect(await theme()).toBe('dark');
        const toggle = page.locator('.navbar button[class*="toggleButton"]').first();
        await expect
          .poll(async () => {
            await toggle.press('Enter');
            return theme();
          })
          .toBe('light');
      },
      { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    );
  });
});
