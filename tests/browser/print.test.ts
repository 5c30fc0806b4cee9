import { describe, expect, test } from 'vitest';
import { squeezed, textOf } from './pdf';
import { guideOf, LOCALES, withPage } from './site';

describe.each(LOCALES)('guide in %s on paper', (locale) => {
  test('an A4 PDF holds every row, every card, every sample and every link target', async () => {
    await withPage(guideOf(locale), async (page) => {
      const wanted = await page.evaluate(() => {
        const first = (element: Element): string => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (node.textContent?.trim()) return node.textContent;
          return '';
        };
        const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
        return {
          rows: all('main tbody tr > th').map(first),
          lastCells: all('main tbody tr > td:last-child').map(first),
          cards: all('main figure li[data-anchor]').map(first),
          code: all('main figure pre').map((pre) => pre.textContent?.trimEnd().split('\n').at(-1) ?? ''),
          links: all('main .markdown > p > a[href^="https://"]').map((link) => link.getAttribute('href') ?? ''),
        };
      });
      const text = await textOf(await page.pdf({ format: 'A4' }));
      for (const [kind, parts] of Object.entries(wanted)) {
        expect(parts.length, kind).toBeGreaterThan(5);
        expect(
          parts.filter((part) => !text.includes(squeezed(part))),
          kind,
        ).toEqual([]);
      }
    });
  });

  test('no table, code or figure is wider than the sheet', async () => {
    await withPage(
      guideOf(locale),
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('main table, main pre, main figure')]
            .filter(
              (part) =>
                part.getBoundingClientRect().right > window.innerWidth || part.scrollWidth > part.clientWidth + 1,
            )
            .map((part) => `${part.closest('[id]')?.id}: ${part.tagName}`),
        );
        expect(wide).toEqual([]);
      },
      { viewport: { width: 718, height: 1000 } },
    );
  });
});
