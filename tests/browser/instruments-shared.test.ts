import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { squeezed, textOf } from './pdf';
import { field, ready, slot } from './instruments';
import { guideOf, layOutAll, LOCALES, withPage } from './site';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Links as people have sent them, and what they show in either language. */
const ROI = '?roi=1.b0.5_h22831*h8000.ef';
const MATURITY = '?maturity=1.33333333333300';

describe.each(LOCALES)('a result shared from %s', (locale) => {
  const guide = guideOf(locale);
  const other = guideOf(locale === 'ko' ? 'en' : 'ko');

  test('is the same in the other language', async () => {
    const shownAt = (path: string): Promise<readonly (string | null)[]> =>
      withPage(`${path}${ROI}&${MATURITY.slice(1)}`, async (page) => {
        await page.locator('roi-calculator[data-ready]').waitFor();
        await page.locator('maturity-assessment[data-ready]').waitFor();
        const money = await Promise.all(
          ['now-totalValue', 'kept-totalValue', 'difference-totalValue', 'now-roiYear1Pct'].map((name) =>
            slot(page, name),
          ),
        );
        const levels = /\d/.exec((await slot(page, 'overall')) ?? '')?.[0] ?? null;
        return [...money, levels, await slot(page, 'code'), await field(page, 'mttrAfterH').inputValue()];
      });
    const shown = await shownAt(guide);
    expect(shown.slice(1, 3)).toEqual(['$455,660', '+$96,308']);
    expect(shown.slice(4)).toEqual(['1', '33333333333300', '0.5']);
    expect(await shownAt(other)).toEqual(shown);
  });

  test('is copied as a link that opens it again, and says so beside the button', async () => {
    await withPage(
      guide,
      async (page) => {
        await ready(page, 'roi-calculator');
        await layOutAll(page);
        await field(page, 'toilPeople').fill('0');
        const button = page.locator('roi-calculator [data-action="copyLink"]');
        await button.scrollIntoViewIfNeeded();
        const before = await button.boundingBox();
        await button.press('Enter');
        const done = page.locator('roi-calculator [data-done]');
        await expect.poll(() => done.textContent()).not.toBe('');
        expect(await button.boundingBox()).toEqual(before);
        expect(Math.abs(((await done.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(200);
        const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
        expect(`${link.pathname}${link.search}${link.hash}`).toBe(`${guide}?roi=1.i0.qm#roi-calculator`);
        await page.goto(link.href);
        await page.locator('roi-calculator[data-ready]').waitFor();
        expect(await slot(page, 'now-totalValue')).toBe('$581,060');
      },
      CLIPBOARD,
    );
  });

  test('is copied as Markdown, with what it rests on', async () => {
    await withPage(
      `${guide}${MATURITY}`,
      async (page) => {
        const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
        await ready(page, 'roi-calculator');
        await page.locator('roi-calculator [data-action="copyMarkdown"]').click();
        await expect.poll(copied).toContain('| $737,060 |');
        expect(await copied()).toContain(await slot(page, 'carrier'));
        await page.locator('maturity-assessment [data-action="copyMarkdown"]').click();
        await expect.poll(copied).toContain('33333333333300');
        expect(await copied()).toMatch(/^- \[8\.2\.2 .*\]\(http.*#level-1-to-2\)$/m);
        await page.locator('maturity-assessment copy-button button').click();
        await expect.poll(copied).toBe('33333333333300');
      },
      CLIPBOARD,
    );
  });

  test('is offered for copying by hand where the browser does not allow it', async () => {
    await withPage(guide, async (page) => {
      await ready(page, 'roi-calculator');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
      });
      await page.locator('roi-calculator [data-action="copyMarkdown"]').click();
      const text = page.locator('roi-calculator [data-copy-text]');
      await text.waitFor();
      expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
        (await text.inputValue()).length,
      );
    });
  });

  test('is saved as a CSV file', async () => {
    await withPage(guide, async (page) => {
      await ready(page, 'roi-calculator');
      await page.locator('[data-preset="internal-tool"]').click();
      const saving = page.waitForEvent('download');
      await page.locator('roi-calculator [data-action="downloadCsv"]').click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe('roi.csv');
      const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
      expect(lines[0]?.charCodeAt(0)).toBe(0xfeff);
      expect(lines.find((line) => line.startsWith('totalValue,'))).toMatch(/,32812$/);
      expect(lines.find((line) => line.startsWith('paybackCashMonths,'))).toMatch(/,$/);
    });
  });

  test('is on paper with the reader’s own figures and where to open them again', async () => {
    await withPage(`${guide}?maturity=22332321222212`, async (page) => {
      await ready(page, 'roi-calculator');
      await field(page, 'toilPeople').fill('0');
      await page.locator('roi-calculator [data-address]:not(:empty)').waitFor({ state: 'attached' });
      const paper = await textOf(await page.pdf({ format: 'A4' }));
      expect(paper).toContain('$581,060');
      expect(paper).toContain('roi=1.i0.qm');
      expect(paper).toContain('maturity=1.22332321222212');
      for (const name of ['arithmetic-totalValue', 'carrier', 'overall', 'advice', 'raw', 'weakest'])
        expect(paper, name).toContain(squeezed((await slot(page, name)) ?? name));
      expect(paper).not.toContain(squeezed(await page.locator('roi-calculator [data-action="copyLink"]').innerText()));
    });
  });

  test('is remembered only when asked, in both languages, and forgotten', async () => {
    await withPage(guide, async (page) => {
      const kept = (): Promise<number> => page.evaluate(() => localStorage.length);
      const before = await kept();
      await ready(page, 'roi-calculator');
      await field(page, 'toilPeople').fill('7');
      await expect.poll(() => new URL(page.url()).searchParams.get('roi')).not.toBeNull();
      expect(await kept()).toBe(before);
      await page.locator('roi-calculator [data-remember]').press('Space');
      expect(await kept()).toBe(before + 1);
      const [origin] = page.url().split(guide);
      await page.goto(`${origin}${other}`);
      await ready(page, 'roi-calculator');
      expect(await field(page, 'toilPeople').inputValue()).toBe('7');
      await page.locator('roi-calculator [data-action="forget"]').press('Enter');
      expect(await kept()).toBe(before);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-remember'))).toBe(true);
    });
  });
});
