import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCold, registeredAddresses, walk, type Address } from './arrival';
import { guideOf, LOCALES, pagesOf, withPage, type Locale } from './site';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const addresses = registeredAddresses();
const inGuide = addresses.get('/aiops-introduction') ?? [];

/**
 * One address for each kind of element: what it is, what it lies in, whether it is folded away. Which one it is of its kind
 * follows from how many addresses there are, so that it changes as the guide grows.
 */
async function oneOfEachKind(page: Page, of: readonly Address[]): Promise<Address[]> {
  const kinds = await page.evaluate(
    (ids) =>
      ids.map((id) => {
        const element = document.getElementById(id);
        const name = element?.getAttribute('class')?.replace(/_[^ ]*/g, '');
        const content = element?.matches('figure') && element.querySelector('table, ol, ul, pre, form')?.localName;
        const around = element?.closest('details, filter-view, maturity-assessment, roi-calculator')?.localName;
        return [element?.localName, name, content, around].join(' ');
      }),
    of.map(({ id }) => id),
  );
  return [...new Set(kinds)].flatMap((kind) => {
    const same = of.filter((_, index) => kinds[index] === kind);
    return same[of.length % same.length] ?? [];
  });
}

/** That readers reach every address, in one language or the other. Each language has a file of its own, so that both run at once. */
export function testArrival(locale: Locale): void {
  const guide = guideOf(locale);

  // Each language takes its half of the addresses; `npm run check:links` opens all of them in both.
  const isOurs = (_: unknown, index: number): boolean => index % 2 === LOCALES.indexOf(locale);

  test(
    'every registered address is reached: it has the focus and can be seen below the bars',
    { timeout: 900_000 },
    async () => {
      expect(inGuide.length).toBeGreaterThan(1400);
      expect(await withPage(guide, (page) => walk(page, inGuide.filter(isOurs)))).toEqual([]);
      const [home = ''] = pagesOf(locale);
      expect(await withPage(home, (page) => walk(page, addresses.get('/') ?? []))).toEqual([]);
    },
  );

  test('an address of each kind is reached when it is opened cold', async () => {
    await withPage(guide, async (page) => {
      const some = await oneOfEachKind(page, inGuide);
      expect(some.length).toBeGreaterThan(15);
      expect(await openCold(page, page.url(), some)).toEqual([]);
    });
  });

  test('an address of a kind is reached when it is opened cold on a phone', async () => {
    await withPage(
      guide,
      async (page) => {
        const some = (await oneOfEachKind(page, inGuide)).filter(isOurs);
        expect(some.length).toBeGreaterThan(7);
        expect(await openCold(page, page.url(), some)).toEqual([]);
      },
      PHONE,
    );
  });
}
