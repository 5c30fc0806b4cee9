import { expect, test } from 'vitest';
import { openCold, registeredAddresses } from '../browser/arrival';
import { guideOf, LOCALES, withPage } from '../browser/site';

const SLICES = 10;

// Some 3,000 documents: `npm test` opens one address of each kind, and goes to the others within the page.
test.concurrent.each(LOCALES)(
  'every registered address of the guide is reached when it is opened cold in %s',
  async (locale) => {
    const all = registeredAddresses().get('/aiops-introduction') ?? [];
    expect(all.length).toBeGreaterThan(1400);
    const faults: string[] = [];
    const size = Math.ceil(all.length / SLICES);
    for (let from = 0; from < all.length; from += size) {
      faults.push(
        ...(await withPage(guideOf(locale), (page) => openCold(page, page.url(), all.slice(from, from + size)))),
      );
      console.log(
        `${locale}: ${Math.min(from + size, all.length)} of ${all.length} opened, ${faults.length} not reached`,
      );
    }
    expect(faults).toEqual([]);
  },
);
