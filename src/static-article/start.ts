import { awaken, listen } from '../islands/awaken';
import { ISLANDS } from '../islands/elements';
import { awakenSearch, isAboutSearch } from '../search/start';
import { followLinks } from '../islands/links';
import { whenIdle } from './whenIdle';

/**
 * All that runs before the reader touches the page. It fetches the site's own code when the browser is idle and starts
 * it with the first sign of a reader; a button that is pressed before is held and pressed again. Links, disclosures
 * and fields work without it, and islands start on their own.
 */
const GENTLE = ['pointermove', 'scroll'];
const FIRM = ['pointerdown', 'touchstart', 'keydown', 'focusin', 'click'];
const HELD = ['click', 'keydown'] as const;
const root = document.documentElement;
const files = document.querySelector<HTMLElement>('script[data-app]')?.dataset.app?.split(' ') ?? [];
const held = new Map<HTMLElement, 'click' | 'keydown'>();
let started = false;

function isLive(): boolean {
  return root.dataset.hasHydrated === 'true';
}

/** Runs a task once the whole document is there; the starter itself comes earlier, so that it misses no click. */
function whenRead(task: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', task);
  else task();
}

function addScript(file: string): void {
  const script = document.createElement('script');
  script.src = file;
  script.async = false;
  // The page reads well without it; the next touch tries again.
  script.onerror = () => {
    script.remove();
    started = false;
  };
  document.head.append(script);
}

function startApp(): void {
  if (started) return;
  started = true;
  whenRead(() => files.forEach(addScript));
}

function startFor(event: Event): void {
  if (!isAboutSearch(event)) startApp();
}

function prefetch(): void {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  if (saveData || started) return;
  for (const href of files) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }));
  }
}

function isOperatedByApp(element: Element): element is HTMLElement {
  return !element.closest(['[data-static-article]', 'copy-link', '.link-notice', ...Object.keys(ISLANDS)].join());
}

/** Holds a click on a button, or Enter on it, until the app is there. A second one meanwhile means the same. */
function hold(event: MouseEvent | KeyboardEvent): void {
  if ('key' in event && event.key !== 'Enter') return;
  const button = (event.target as Element).closest('button, [role="button"], a[href="#"]');
  if (isLive() || !event.isTrusted || !button || !isOperatedByApp(button)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.set(button, 'key' in event ? 'keydown' : 'click');
  startApp();
}

/** The theme opens a menu with the key itself; elsewhere the key becomes a click. */
function press(button: HTMLElement): void {
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  if (button.dispatchEvent(enter)) button.click();
}

function giveBack(): void {
  if (!isLive()) return;
  observer.disconnect();
  [...GENTLE, ...FIRM].forEach((type) =>
    document.removeEventListener(type, GENTLE.includes(type) ? startSoon : startFor, true),
  );
  HELD.forEach((type) => document.removeEventListener(type, hold, true));
  held.forEach((type, button) => (type === 'click' ? button.click() : press(button)));
  held.clear();
}

function startSoon(): void {
  whenIdle(startApp, 500);
}

listen();
const observer = new MutationObserver(giveBack);
observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
HELD.forEach((type) => document.addEventListener(type, hold, true));
GENTLE.forEach((type) => document.addEventListener(type, startSoon, { capture: true, passive: true, once: true }));
FIRM.forEach((type) => document.addEventListener(type, startFor, { capture: true, passive: true }));
// A chunk of the app that is gone (a page from before a new release) leaves the page as it is.
window.addEventListener('unhandledrejection', (event) => {
  if ((event.reason as Error | undefined)?.name === 'ChunkLoadError') event.preventDefault();
});
whenRead(() => {
  // The colour switch works from the first moment, so nothing may call it unavailable; its name tells a chosen colour only
  // once the app is there.
  document.querySelectorAll<HTMLButtonElement>('.navbar button[disabled]').forEach((button) => {
    button.disabled = false;
  });
  if (root.dataset.themeChoice !== 'system') startSoon();
  awaken();
  awakenSearch();
  followLinks();
});
window.addEventListener('load', () => whenIdle(prefetch));
