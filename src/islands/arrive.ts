import { ADDRESSED } from '../links/addressed';
import { nameOf } from '../links/nameOf';
import { nearest } from '../links/nearest';
import type { RetiredLinks } from '../links/registry';
import { text } from '../links/text';
import { closeNotice, showNotice } from './notice';

/** What an id can be; anything else in the hash, such as markup, is not ours to answer. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u;

/** How long to wait for a filter that the address sets, in milliseconds. */
const PATIENCE = 3000;

function wantedId(): string | undefined {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The rows above the target are hidden or shown once the filter that the address sets is at work. */
async function filtersAtWork(): Promise<void> {
  const asked = [...new URLSearchParams(location.search).keys()].map((key) => key.split('.')[0] ?? '');
  if (asked.some((name) => document.querySelector(`filter-view[name="${CSS.escape(name)}"]:not(:defined)`))) {
    await Promise.race([customElements.whenDefined('filter-view'), wait(PATIENCE)]);
  }
}

function tabOf(panel: Element): HTMLElement | null {
  const panels = [...(panel.parentElement?.children ?? [])].filter((other) => other.matches('[role="tabpanel"]'));
  const tabs = panel.parentElement?.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]');
  return (
    document.querySelector<HTMLElement>(`[role="tab"][aria-controls="${CSS.escape(panel.id)}"]`) ??
    tabs?.[panels.indexOf(panel)] ??
    null
  );
}

/** Opens whatever the target lies in, and the target itself when it folds. */
function reveal(target: Element): void {
  for (let element: Element | null = target; element; element = element.parentElement) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.matches('[role="tabpanel"][hidden]')) tabOf(element)?.click();
    else if (element.getAttribute('hidden') === 'until-found') element.removeAttribute('hidden');
  }
  target.querySelectorAll<HTMLDetailsElement>(':scope > details').forEach((details) => (details.open = true));
}

function focus(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}

/** A return to this page: the browser knows better where the reader was. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward' || entry?.type === 'reload';
}

function pathOf(path: string): string {
  return path.replace(/(\/index)?(\.html)?\/?$/, '');
}

async function retired(id: string): Promise<RetiredLinks[string][string] | undefined> {
  const file = document.querySelector<HTMLMetaElement>('meta[name="retired-links"]')?.content;
  if (!file) return undefined;
  try {
    const pages = (await (await fetch(file)).json()) as RetiredLinks;
    const page = Object.entries(pages).find(([path]) => pathOf(path) === pathOf(location.pathname))?.[1] ?? {};
    return Object.hasOwn(page, id) ? page[id] : undefined;
  } catch {
    // Without the list an old address is like one that never was.
    return undefined;
  }
}

async function lookFor(id: string): Promise<void> {
  const fate = await retired(id);
  if (wantedId() !== id) return;
  if (fate && 'to' in fate) {
    const to = new URL(fate.to, location.href);
    if (pathOf(to.pathname) === pathOf(location.pathname)) to.search = location.search;
    location.replace(to);
    return;
  }
  const candidates = new Map([...document.querySelectorAll(ADDRESSED)].map((element) => [element.id, element]));
  const other = candidates.get(nearest(id, candidates.keys()) ?? '');
  const link = other && { href: `#${other.id}`, label: nameOf(other) };
  if (fate) showNotice(fate.say);
  else showNotice(text.unknown(id), link);
}

let returns = isReturn();

/**
 * Sees the reader to the place that the address names: whatever hides it is opened, it stands below the bars and has the
 * focus. An address that is no more leads on to its successor or says what became of it.
 *
 * @param options.scroll whether the page may still be moved: not once the reader has begun to read
 */
export async function arrive({ scroll }: { readonly scroll: boolean }): Promise<void> {
  closeNotice();
  const id = wantedId();
  if (!id) return;
  await filtersAtWork();
  const target = document.getElementById(id);
  if (!target) return lookFor(id);
  reveal(target);
  // What is laid out later could move the target (`src/static-article/blocks.css`).
  document.documentElement.dataset.laidOut = '';
  const mayScroll = scroll && !returns;
  returns = false;
  // A page that was put in by the router has no `:target` yet.
  if (document.querySelector(':target') !== target && mayScroll) location.replace(location.href);
  if (mayScroll) target.scrollIntoView({ block: 'start', behavior: 'instant' });
  // Whoever has begun to move through the page by keyboard keeps the place that he has reached.
  if (scroll || document.activeElement === document.body) focus(target);
}
