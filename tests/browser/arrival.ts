import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { destinationOf, type Registry } from '../../src/links/registry';

/** A registered address of a page: the id that a link names, and the one at which the reader arrives. */
export interface Address {
  readonly named: string;
  readonly id: string;
}

/** An address that has kept its id. */
export function at(id: string): Address {
  return { named: id, id };
}

/** The registered addresses by page; those that lead to another page or to a sentence are left out. */
export function registeredAddresses(): Map<string, Address[]> {
  const registry = JSON.parse(readFileSync('links.json', 'utf8')) as Registry;
  return new Map(
    Object.entries(registry).map(([page, { anchors }]) => [
      page,
      Object.keys(anchors).flatMap((named) => {
        const end = destinationOf(registry, page, named);
        return end.kind === 'live' && end.page === page && end.anchor ? [{ named, id: end.anchor }] : [];
      }),
    ]),
  );
}

/** How long a reader may be on the way to one address, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Goes to addresses of the page that is open, one after the other, and returns what was wrong: a part that does not get the
 * focus, or whose beginning cannot be seen because it lies outside the window or under a bar.
 */
export function walk(page: Page, addresses: readonly Address[]): Promise<string[]> {
  return page.evaluate(
    async ([all, patience]) => {
      const faults: string[] = [];
      for (const { named, id } of all) {
        const started = performance.now();
        if (location.hash !== `#${named}`) location.hash = named;
        for (;;) {
          const element = document.getElementById(id);
          const { left = 0, top = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
          const seen = document.elementFromPoint(left + Math.min(8, width / 2), top + 3);
          if (element && element === document.activeElement && seen && element.contains(seen)) break;
          if (performance.now() - started > patience) {
            const [focus, over] = [document.activeElement, seen].map(
              (one) => one?.id || one?.className || one?.nodeName,
            );
            faults.push(`#${named}: begins ${Math.round(top)} px below the top under “${over}”; focus on “${focus}”`);
            break;
          }
          await new Promise(requestAnimationFrame);
        }
      }
      return faults;
    },
    [addresses, PATIENCE] as const,
  );
}

/** Opens each address in a document of its own, as a reader does who comes with a link, and returns what was wrong. */
export async function openCold(page: Page, url: string, addresses: readonly Address[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(`${url}#${address.named}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    faults.push(...(await walk(page, [address])));
  }
  return faults;
}
