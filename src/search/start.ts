import type SearchBox from './SearchBox';

const LINK = 'a[data-search-open]';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
}

let manifest: Promise<Response | undefined> | undefined;

async function openBox(): Promise<void> {
  const base = document.querySelector<HTMLElement>(LINK)?.dataset.base ?? '/';
  // Asked for beside the code, which needs it as soon as it is there.
  manifest ??= fetch(`${base}search/index.json`, { cache: 'no-cache' }).catch(() => undefined);
  const { default: Box } = await import('./SearchBox');
  if (!customElements.get('search-box')) customElements.define('search-box', Box);
  let box = document.querySelector<SearchBox>('body > search-box');
  if (!box) {
    box = document.createElement('search-box') as SearchBox;
    box.manifest = manifest;
    box.dataset.base = base;
    document.body.append(box);
  }
  box.open();
}

// Where the box cannot be fetched, the page that lists all sections can be reached all the same.
function open(event: Event, fallback: string | undefined): void {
  event.preventDefault();
  event.stopPropagation();
  openBox().catch(() => fallback && location.assign(fallback));
}

/** Whether an event is about the search, which needs nothing of the app: it comes sooner if the app does not start beside it. */
export function isAboutSearch(event: Event): boolean {
  if (event instanceof KeyboardEvent && isShortcut(event)) return true;
  return event.target instanceof Element && event.target.closest(`${LINK}, search-box`) !== null;
}

let isListening = false;

function listen(): void {
  isListening = true;
  document.addEventListener('keydown', (event) => {
    const link = document.querySelector<HTMLAnchorElement>(LINK);
    if (link && isShortcut(event)) open(event, link.href);
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINK);
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (link && isPlain) open(event, link.href);
    },
    true,
  );
}

function hasMarks(): boolean {
  try {
    return sessionStorage.getItem('search.marks') !== null;
  } catch {
    return false;
  }
}

/**
 * Opens the search at `/`, Ctrl+K or ⌘K and at its link in the navigation bar, and marks the words of the search that
 * led to the page. The code of both is fetched only then; to be called on every page.
 */
export function awakenSearch(): void {
  if (!isListening) listen();
  if (hasMarks()) void import('./highlight').then(({ markPage }) => markPage());
}
