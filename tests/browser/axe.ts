import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { layOutAll } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The accessibility violations of a page as it is now, or of a part of it. Open the page with `bypassCSP`. */
export async function violationsOf(page: Page, part = 'html'): Promise<readonly string[]> {
  await layOutAll(page);
  if (await page.evaluate(() => !('axe' in window))) await page.addScriptTag({ content: axe });
  const { violations } = (await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(part)}), {runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations']})`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
