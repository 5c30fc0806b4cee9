import { element } from './element';
import { rangesOf } from './mark';
import styles from './styles.module.css';
import { text } from './text';

const KEY = 'search.marks';
const NAME = 'search-words';
/** A page is marked in portions, so that it stays usable meanwhile. */
const PORTION = 150;

interface Marks {
  readonly query: string;
  readonly terms: readonly string[];
}

let stop: (() => void) | undefined;

/** Hands the words over to the page that the reader goes to; it is forgotten once it is read. */
export function rememberMarks(query: string, terms: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ query, terms: [...terms].slice(0, 300) } satisfies Marks));
  } catch {
    // Without storage the page shows no marks; the target is highlighted anyway.
  }
}

function takeMarks(): Marks | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept ? (JSON.parse(kept) as Marks) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes all marks from the page. */
export function clearMarks(): void {
  stop?.();
  stop = undefined;
  CSS.highlights?.delete(NAME);
  document.querySelector(`.${styles.markBar ?? ''}`)?.remove();
}

function showBar(query: string): void {
  const button = element('button', { type: 'button' }, text.clearMarks);
  button.addEventListener('click', clearMarks);
  document.body.append(element('div', { class: styles.markBar }, element('span', {}, text.marked(query)), button));
}

/** Marks the words of the search by which the reader came, without changing the page's HTML. */
export function markPage(): void {
  const marks = takeMarks();
  const article = document.querySelector('article');
  if (!marks || !article || !('highlights' in CSS)) return;
  clearMarks();
  const terms = new Set(marks.terms);
  const highlight = new Highlight();
  CSS.highlights.set(NAME, highlight);
  showBar(marks.query);
  const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const portion = (): void => {
    for (let count = 0; count < PORTION; count += 1) {
      const node = nodes.nextNode();
      if (!node) return;
      for (const [start, end] of rangesOf(node.nodeValue ?? '', terms)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        highlight.add(range);
      }
    }
    timer = window.setTimeout(portion);
  };
  let timer = window.setTimeout(portion);
  stop = () => window.clearTimeout(timer);
}
