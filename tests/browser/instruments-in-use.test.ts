import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { violationsOf } from './axe';
import { field, ready, slot, useCalculator } from './instruments';
import { guideOf, LOCALES, pagesOf, withPage } from './site';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not shown.`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

function islandsIn(page: Page): string[] {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const name = /island-(roi-calculator|maturity-assessment)/.exec(request.url())?.[1];
    if (name) loaded.push(name);
  });
  return loaded;
}

const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };

describe.each(LOCALES)('an instrument in use in %s', (locale) => {
  const guide = guideOf(locale);

  test.each([
    ['light', WIDE],
    ['dark', PHONE],
  ] as const)('has no accessibility violation in %s at %o', async (colorScheme, screen) => {
    await withPage(
      guide,
      async (page) => {
        await useCalculator(page);
        expect(await violationsOf(page, '#roi-calculator')).toEqual([]);
        await ready(page, 'maturity-assessment');
        for (const [index, level] of [...'22332321222212'].entries())
          await page
            .locator('fieldset')
            .filter({ has: page.locator('input[type="radio"]') })
            .nth(index)
            .locator(`input[value="${level}"]`)
            .check();
        await page.locator('[data-mode="one"]').click();
        expect(await violationsOf(page, '#maturity-assessment')).toEqual([]);
      },
      { ...screen, colorScheme, bypassCSP: true },
    );
  });

  test('has form and result beside each other on a wide screen, and the result stays in sight', async () => {
    await withPage(
      guide,
      async (page) => {
        await ready(page, 'roi-calculator');
        const result = page.locator('section[aria-labelledby="roi-calculator-summary"] dl');
        await field(page, 'costSetupUsdOnce').focus();
        await page.keyboard.press('ArrowUp');
        const [input, shown] = [await boxOf(field(page, 'costSetupUsdOnce')), await boxOf(result)];
        expect(input.right).toBeLessThan(shown.left);
        expect(shown.top).toBeGreaterThan(0);
        expect(shown.bottom).toBeLessThan(800);
        await expect.poll(() => slot(page, 'now-firstYearCost')).toBe('$110,100');
      },
      WIDE,
    );
  });

  test('keeps the result in sight on a phone, and never covers the field with it', async () => {
    await withPage(
      guide,
      async (page) => {
        await ready(page, 'roi-calculator');
        const strip = page.locator('roi-calculator [aria-hidden="true"] [data-slot="now-totalValue"]');
        await field(page, 'mttrBeforeH').focus();
        for (const id of ['mttrAfterH', 'incidentsPerYear', 'responders', 'hourlyRateUsd']) {
          await page.keyboard.press('Tab');
          expect(await page.evaluate(() => document.activeElement?.getAttribute('data-input'))).toBe(id);
          const [input, shown] = [await boxOf(field(page, id)), await boxOf(strip)];
          expect(shown.bottom).toBeLessThanOrEqual(740);
          expect(input.bottom).toBeLessThanOrEqual(shown.top);
        }
        await page.keyboard.press('ArrowUp');
        await expect.poll(() => strip.textContent()).toBe(await slot(page, 'now-totalValue'));
        expect(await strip.textContent()).not.toBe('$737,060');
      },
      PHONE,
    );
  });

  test('sets two scenarios side by side in a table', async () => {
    await withPage(
      guide,
      async (page) => {
        await useCalculator(page);
        const table = page.getByRole('table').filter({ has: page.locator('[data-slot="kept-totalValue"]') });
        const total = table.getByRole('row').filter({ has: page.locator('[data-slot="kept-totalValue"]') });
        expect(await total.getByRole('cell').allInnerTexts()).toEqual(['$737,060', '$581,060', '−$156,000']);
        const rights = async (cells: Locator): Promise<number[]> =>
          (await Promise.all((await cells.all()).map(boxOf))).map(({ right }) => Math.round(right));
        expect(await rights(total.getByRole('cell'))).toEqual((await rights(table.getByRole('columnheader'))).slice(1));
      },
      WIDE,
    );
  });

  test('loads the costs of a level from their table, beside the reader’s own values', async () => {
    await withPage(guide, async (page) => {
      await ready(page, 'roi-calculator');
      await field(page, 'toilPeople').fill('7');
      await page.locator('a[data-roi-level="4"]').click();
      await expect.poll(() => slot(page, 'now-firstYearCost')).toBe('$352,000');
      expect(await field(page, 'toilPeople').inputValue()).toBe('7');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-input'))).toBe('costManagedUsdYear');
      await expect.poll(async () => (await boxOf(field(page, 'costManagedUsdYear'))).top).toBeGreaterThan(60);
      expect((await boxOf(field(page, 'costManagedUsdYear'))).bottom).toBeLessThan(720);
    });
  });

  test('shows the question that an address names, also one at a time', async () => {
    await withPage(guide, async (page) => {
      await ready(page, 'maturity-assessment');
      await page.locator('[data-mode="one"]').click();
      await page.evaluate(() => (location.hash = 'maturity-question-nod-2'));
      await page.locator('#maturity-question-nod-2').waitFor({ state: 'visible' });
      expect(await page.locator('[data-question]:visible').count()).toBe(1);
    });
  });

  test('is fetched only where it comes into view', async () => {
    for (const path of pagesOf(locale)) {
      await withPage(path, async (page) => {
        const loaded = islandsIn(page);
        await page.reload({ waitUntil: 'networkidle' });
        expect(loaded, path).toEqual([]);
        if (path !== guide) return;
        await ready(page, 'roi-calculator');
        expect(loaded).toContain('roi-calculator');
      });
    }
  });
});
