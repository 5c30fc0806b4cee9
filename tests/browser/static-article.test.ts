import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { guideOf, withPage } from './site';

const guide = guideOf('ko');
const LINK = `main a[href="${guide}"]`;

/** Whether the app, not only the starter, runs. */
function isLive(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.hasHydrated === 'true');
}

async function startApp(page: Page): Promise<void> {
  const moveAndLook = async (): Promise<boolean> => {
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    return isLive(page);
  };
  await expect.poll(moveAndLook, { timeout: 20_000 }).toBe(true);
}

/** Marks the document, so that a test sees whether the browser has loaded another one since. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}

async function textOf(page: Page): Promise<string> {
  await expect.poll(() => page.locator('#sources').count(), { timeout: 20_000 }).toBe(1);
  return (await page.locator('main').textContent()) ?? '';
}

function textWithoutScript(): Promise<string> {
  return withPage(guide, textOf, { javaScriptEnabled: false });
}

describe('the article is HTML', () => {
  test('before the reader touches the page only the runtime and the starter run', async () => {
    await withPage(guide, async (page) => {
      await page.waitForTimeout(1500);
      const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
      expect(scripts.map((src) => /\/(\w+)\.\w+\.js$/.exec(src)?.[1])).toEqual(['runtime', 'start']);
      expect(await isLive(page)).toBe(false);
      await startApp(page);
    });
  });

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

  test('the first tap is given back once the app is there', async () => {
    await withPage(
      guide,
      async (page) => {
        const toggle = page.locator('.navbar button[class*="navbar__toggle"]');
        await toggle.tap();
        await expect.poll(() => page.locator('.navbar-sidebar--show').count(), { timeout: 20_000 }).toBe(1);
      },
      { viewport: { width: 360, height: 800 }, hasTouch: true },
    );
  });

  test('the colour switch is not called unavailable before the app is there', async () => {
    await withPage(guide, async (page) => {
      const toggle = page.locator('.navbar button[class*="toggleButton"]').first();
      expect(await toggle.isEnabled()).toBe(true);
      expect(await isLive(page)).toBe(false);
    });
  });

  test('an article that cannot be fetched is loaded as a page', async () => {
    await withPage('/', async (page) => {
      await startApp(page);
      await mark(page);
      await page.route(`**${guide}`, (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
      await page.reload({ waitUntil: 'networkidle' });
      await startApp(page);
      await mark(page);
      await page.locator(LINK).first().click();
      await expect.poll(() => isMarked(page).catch(() => true), { timeout: 20_000 }).toBe(false);
      expect(await textOf(page)).toBe(await textWithoutScript());
    });
  });

  test('an article of another build is loaded as a page', async () => {
    await withPage('/', async (page) => {
      await page.route(`**${guide}`, async (route) => {
        if (route.request().resourceType() !== 'fetch') return route.continue();
        const response = await route.fetch();
        const body = (await response.text()).replace(/\/runtime\.\w+\.js/, '/runtime.00000000.js');
        return route.fulfill({ response, body });
      });
      await page.reload({ waitUntil: 'networkidle' });
      await startApp(page);
      await mark(page);
      await page.locator(LINK).first().click();
      await expect.poll(() => isMarked(page).catch(() => true), { timeout: 20_000 }).toBe(false);
      await textOf(page);
    });
  });

  test.each([
    ['the app', /\/main\.\w+\.js$/],
    ['every chunk', /\/(?!runtime|start)[\w-]+\.\w+\.js$/],
  ])('without %s the text stays and nothing throws', async (_name, files) => {
    const errors: string[] = [];
    await withPage('/404', async (page) => {
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.route(files, (route) => route.abort());
      await page.goto(new URL(guide, page.url()).href, { waitUntil: 'networkidle' });
      await page.mouse.move(200, 200);
      await page.locator('filter-view input[type="search"]').first().fill('eks');
      await page.locator('.navbar button[class*="toggleButton"]').first().press('Enter');
      await page.waitForTimeout(1500);
      expect(await isLive(page)).toBe(false);
      expect((await textOf(page)).length).toBeGreaterThan(100_000);
    });
    expect(errors).toEqual([]);
  });

  test.each([
    ['in the article', '<p>', '<p><font>inserted</font>', 0],
    ['around the article', '<main', '<div>inserted</div><main', 1],
  ])('HTML that an extension changed %s stays readable', async (_name, place, change, complaints) => {
    await withPage('/404', async (page, { messages }) => {
      messages.length = 0;
      await page.route(`**${guide}`, async (route) => {
        const response = await route.fetch();
        return route.fulfill({ response, body: (await response.text()).replace(place, change) });
      });
      await page.goto(new URL(guide, page.url()).href, { waitUntil: 'networkidle' });
      await startApp(page);
      expect((await textOf(page)).replace('inserted', '')).toBe(await textWithoutScript());
      expect(messages.length).toBeLessThanOrEqual(complaints);
    });
  });
});
