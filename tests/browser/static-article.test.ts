import { describe, expect, test } from 'vitest';
import { isLive, isMarked, LINK, mark, startApp, textOf } from './app';
import { guideOf, layOutAll, withPage } from './site';

const guide = guideOf('ko');

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

  test('the search answers without the app', async () => {
    await withPage(guide, async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type('ADOT');
      await page.locator('[role="option"]').first().waitFor();
      expect(await isLive(page)).toBe(false);
    });
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

  test('what is far from the window is laid out once the reader has come, and the text before his eyes stays', async () => {
    await withPage(
      guide,
      async (page) => {
        const isLaidOut = (): Promise<boolean> => page.evaluate(() => 'laidOut' in document.documentElement.dataset);
        expect(await isLaidOut()).toBe(false);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.mouse.move(180, 400);
        const ended = page.evaluate(
          () => new Promise<void>((resolve) => addEventListener('scrollend', () => resolve(), { once: true })),
        );
        await page.mouse.wheel(0, 30_000);
        await ended;
        const place = await page.evaluateHandle(() => document.elementFromPoint(180, 400));
        const top = (): Promise<number> => place.evaluate((element) => element?.getBoundingClientRect().top ?? NaN);
        const before = await top();
        await expect.poll(isLaidOut).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).not.toBe(height);
        expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
      },
      { viewport: { width: 360, height: 800 } },
    );
  });

  test('a reload leaves the reader where he was', async () => {
    await withPage(guide, async (page) => {
      await page.evaluate(() => document.getElementById('roi')?.scrollIntoView());
      const top = (): Promise<number> =>
        page.locator('#roi').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
      await layOutAll(page);
      await page.evaluate(() => document.getElementById('roi')?.scrollIntoView());
      const before = await top();
      await page.reload();
      await expect.poll(top).toBe(before);
    });
  });
});
