import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { guideOf } from './site';

/** Selects the links of the start page to the Korean guide. */
export const LINK = `main a[href="${guideOf('ko')}"]`;

/** Whether the app, not only the starter, runs. */
export function isLive(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.hasHydrated === 'true');
}

/** Moves the pointer until the app runs. */
export async function startApp(page: Page): Promise<void> {
  const moveAndLook = async (): Promise<boolean> => {
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    return isLive(page);
  };
  await expect.poll(moveAndLook).toBe(true);
}

/** Marks the document, so that a test sees whether the browser has loaded another one since. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}

/** The text of the guide, once it is there to its last section. */
export async function textOf(page: Page): Promise<string> {
  await expect.poll(() => page.locator('#sources').count()).toBe(1);
  return (await page.locator('main').textContent()) ?? '';
}
