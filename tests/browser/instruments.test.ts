import { describe, expect, test } from 'vitest';
import { ready, slot } from './instruments';
import { guideOf, LOCALES, withPage } from './site';

describe.each(LOCALES)('the instruments in %s', (locale) => {
  const guide = guideOf(locale);

  test('compute by keyboard alone and put the result into the address', async () => {
    await withPage(guide, async (page, { messages }) => {
      await ready(page, 'roi-calculator');
      await page.locator('[data-input="toilPeople"]').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('0');
      await expect.poll(() => slot(page, 'now-totalValue')).toBe('$581,060');
      await expect.poll(() => new URL(page.url()).searchParams.get('roi')).toMatch(/^1\.i0\./);
      await page.keyboard.press('Control+A');
      // At once, as an input method does: the 5 alone would be a good value.
      await page.keyboard.insertText('5만');
      expect(await page.locator('[data-error="toilPeople"]').textContent()).toContain('50,000');
      expect(await slot(page, 'now-totalValue')).toBe('$581,060');
      expect(messages).toEqual([]);
    });
  });

  test('score by keyboard alone', async () => {
    await withPage(guide, async (page) => {
      await ready(page, 'maturity-assessment');
      await page.locator('input[name="OBS-1"]').first().focus();
      for (let question = 0; question < 14; question += 1) {
        await page.keyboard.press('Space');
        for (let level = 0; level < 2; level += 1) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
      }
      await expect.poll(() => slot(page, 'overall')).toContain('2');
      await expect.poll(() => new URL(page.url()).searchParams.get('maturity')).toBe(`1.${'2'.repeat(14)}`);
    });
  });

  test.each([
    ['?maturity=1.22332321222212', 'overall', '2'],
    ['?roi=1..07', 'now-totalValue', '$737,060'],
  ])('open the shared link %s', async (query, name, shown) => {
    await withPage(`${guide}${query}`, async (page) => {
      await page.locator('[data-notice]:not(:empty)').waitFor({ state: 'attached' });
      expect(await slot(page, name)).toContain(shown);
    });
  });

  test.each(['?roi=9.a1.00', '?roi=1.a', '?roi=%00', '?maturity=12', '?maturity=7.00000000000000'])(
    'say why they cannot read %s and stay as they are',
    async (query) => {
      await withPage(`${guide}${query}`, async (page, { messages }) => {
        await page.locator('[data-notice]:not(:empty)').waitFor({ state: 'attached' });
        expect(await slot(page, 'now-totalValue')).toBe('$737,060');
        expect(messages).toEqual([]);
      });
    },
  );

  test('fit a phone, with a comparison open', async () => {
    await withPage(
      guide,
      async (page) => {
        await ready(page, 'roi-calculator');
        await page.locator('[data-action="keep"]').first().click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      },
      { viewport: { width: 360, height: 800 } },
    );
  });

  test('read without JavaScript: default computation, questions, no dead buttons', async () => {
    await withPage(
      guide,
      async (page) => {
        expect(await slot(page, 'arithmetic-incidentSaving')).toContain('120 × 3 × $50');
        expect(await page.locator('#maturity-question-obs-1 input').count()).toBe(5);
        expect(await page.locator('roi-calculator button:visible, maturity-assessment button:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  test('keep what is being typed when a link within the page is followed', async () => {
    await withPage(guide, async (page) => {
      await ready(page, 'roi-calculator');
      await page.locator('[data-input="toilPeople"]').fill('0');
      await page.locator('[data-input="mttrBeforeH"]').fill('about two');
      await expect.poll(() => new URL(page.url()).searchParams.get('roi')).not.toBeNull();
      await page.evaluate(() => document.querySelector<HTMLElement>('main a[href="#roi-value"]')?.click());
      await expect.poll(() => new URL(page.url()).hash).toBe('#roi-value');
      await page.goBack();
      expect(await page.locator('[data-input="mttrBeforeH"]').inputValue()).toBe('about two');
      expect(await page.locator('roi-calculator [data-notice]').textContent()).toBe('');
    });
  });
});
