import type { Locator, Page } from 'playwright-core';

export type Instrument = 'roi-calculator' | 'maturity-assessment';

/** Brings an instrument into view and waits until it works. */
export async function ready(page: Page, name: Instrument): Promise<void> {
  await page.locator(name).scrollIntoViewIfNeeded();
  await page.locator(`${name}[data-ready]`).waitFor();
}

/** What an instrument says in one of its slots. */
export async function slot(page: Page, name: string): Promise<string | null> {
  return page.locator(`[data-slot="${name}"]`).first().textContent();
}

/** The field of an input of the calculator. */
export function field(page: Page, id: string): Locator {
  return page.locator(`[data-input="${id}"]`);
}

/** Opens a comparison, leaves a text in a field that cannot be read, and opens the helper with another one. */
export async function useCalculator(page: Page): Promise<void> {
  await ready(page, 'roi-calculator');
  await page.locator('[data-action="keep"]').first().click();
  await field(page, 'toilPeople').fill('0');
  await field(page, 'horizonYears').fill('3');
  await field(page, 'revenueLossPerHourUsd').fill('5만');
  await page.locator('roi-calculator summary').click();
  await page.locator('[data-revenue="annual"]').fill('5e4');
}
