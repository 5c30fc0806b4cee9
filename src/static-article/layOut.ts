import { whenIdle } from './whenIdle';

/** Blocks of an article that are laid out together, and the rest after a scroll in milliseconds. */
const BATCH = 4;
const REST = 250;

let current: Element | null = null;
let scrolled = -Infinity;
let isOwnScroll = false;
let path = '';
let returns = false;

/** Minds the reader's scrolling, and his way back to a page: the browser restores his place by its distance from the top. */
export function mindReader(): void {
  path = location.pathname;
  addEventListener('scroll', () => isOwnScroll || (scrolled = performance.now()), { passive: true });
  addEventListener(
    'popstate',
    () => {
      returns = location.pathname !== path;
      if (returns) document.documentElement.dataset.laidOut = '';
    },
    true,
  );
}

/** Lets the next page begin as one that is opened anew, unless the reader returns to it. */
export function turnPage(): void {
  path = location.pathname;
  if (!returns) delete document.documentElement.dataset.laidOut;
  returns = false;
}

/** Blocks of an article, those next to the window first. */
function nearestFirst(article: Element): HTMLElement[] {
  const blocks = [...article.children] as HTMLElement[];
  const here = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const distance = new Map(blocks.map((block, index) => [block, Math.abs(index - here)]));
  return blocks.sort((one, other) => (distance.get(one) ?? 0) - (distance.get(other) ?? 0));
}

/** Waits until what was laid out is on the screen; the scrolling that holds the text in place is not the reader's. */
function whenShown(then: () => void): void {
  isOwnScroll = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      isOwnScroll = false;
      then();
    }),
  );
}

function layOutBatch(article: Element, rest: HTMLElement[]): void {
  const { dataset } = document.documentElement;
  if (article !== current || 'laidOut' in dataset) return;
  const pause = scrolled + REST - performance.now();
  if (pause > 0) {
    setTimeout(() => layOutBatch(article, rest), pause);
    return;
  }
  rest.splice(0, BATCH).forEach((block) => (block.dataset.laidOut = ''));
  if (rest.length > 0) whenShown(() => whenIdle(() => layOutBatch(article, rest)));
  else dataset.laidOut = '';
}

/**
 * Lays out what `blocks.css` has left out of the article that is shown, a little at a time and next to the window first. The
 * browser's scroll anchoring holds the text under the reader's eyes in place.
 */
export function layOut(): void {
  const article = document.querySelector('.theme-doc-markdown');
  if (!article || article === current) return;
  current = article;
  whenIdle(() => layOutBatch(article, nearestFirst(article)));
}
