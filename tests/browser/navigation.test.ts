import { describe, expect, test } from 'vitest';
import { isMarked, LINK, mark, startApp, textOf } from './app';
import { guideOf, withPage } from './site';

const guide = guideOf('ko');

describe('navigation inside the site', () => {
  test('a page reached by navigation has the text and the accessibility tree of the same page loaded cold', async () => {
    const cold = await withPage(guide, async (page) => [await textOf(page), await page.locator('body').ariaSnapshot()]);
    const reached = await withPage('/', async (page, { messages }) => {
      await startApp(page);
      await mark(page);
      await page.locator(LINK).first().click();
      const result = [await textOf(page), await page.locator('body').ariaSnapshot()];
      expect(await isMarked(page)).toBe(true);
      expect(messages).toEqual([]);
      return result;
    });
    expect(reached).toEqual(cold);
  });

  test('back and forward lead through the pages with title, article and position', async () => {
    await withPage(`${guide}#roi`, async (page) => {
      await startApp(page);
      await mark(page);
      const title = await page.title();
      const before = await textOf(page);
      await page.locator('.navbar__brand').click();
      await expect.poll(() => page.title()).not.toBe(title);
      await page.goBack();
      await expect.poll(() => page.title()).toBe(title);
      expect(await textOf(page)).toBe(before);
      await expect
        .poll(() => page.locator('#roi').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top)))
        .toBeLessThan(200);
      expect(await isMarked(page)).toBe(true);
    });
  });

  test('a link with a hash leads to its place in the next article', async () => {
    await withPage('/', async (page) => {
      await startApp(page);
      const link = page.locator(`main a[href^="${guide}#"]`).first();
      const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
      await link.click();
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      await expect
        .poll(() => page.locator(`[id="${id}"]`).evaluate((target) => Math.abs(target.getBoundingClientRect().top)))
        .toBeLessThan(200);
    });
  });
});
