import { ADDRESSED } from '../links/addressed';

let page = '';
let listening = false;
let isMoving = false;

function arrive(event?: Event): void {
  if (location.hash.length < 2) return;
  const hasMoved = isMoving && event === undefined;
  void import('./arrive').then((module) => module.arrive({ scroll: !hasMoved })).catch(() => undefined);
}

function offerLink({ target, type }: Event): void {
  if (!(target instanceof Element) || !target.closest(`${ADDRESSED}, copy-link`)) return;
  const place = target.closest<HTMLElement>(ADDRESSED);
  if (place) void import('./CopyLink').then((module) => module.offerLink(place, type)).catch(() => undefined);
}

/** Remembers the language that the reader chose in the menu: short addresses lead him to it (`src/links/signposts.ts`). */
function remember({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[lang][href]') : null;
  if (!link) return;
  try {
    localStorage.setItem('language', link.lang);
  } catch {
    // No storage: the browser's languages decide.
  }
}

// Docusaurus decodes the hash without a guard and falls over one that is malformed.
function spareRouter(event: Event): void {
  try {
    decodeURIComponent(location.hash);
  } catch {
    event.stopImmediatePropagation();
  }
}

function suggestSearch(): void {
  const field = document.querySelector<HTMLInputElement>('form[data-lost] input');
  if (field) void import('./suggestSearch').then((module) => module.suggestSearch(field)).catch(() => undefined);
}

function listen(): void {
  listening = true;
  window.addEventListener('popstate', spareRouter, true);
  window.addEventListener('hashchange', arrive);
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    window.addEventListener(type, () => (isMoving = true), { capture: true, passive: true, once: true });
  }
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    document.addEventListener(type, offerLink, { capture: true, passive: true });
  }
  document.addEventListener('click', remember, true);
}

/** Sees the reader to the place that the address names, once for each page, and offers him a link to what he turns to. */
export function followLinks(): void {
  if (!listening) listen();
  if (page === location.pathname) return;
  page = location.pathname;
  suggestSearch();
  arrive();
}
