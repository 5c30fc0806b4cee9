/** What is on the page for other reasons than to be read. */
const SILENT = '.hash-link, copy-link, copy-button, sup';

/** Where an addressed element may carry its name, the surest sign first. */
const TITLES = ['figcaption', 'th', '[data-title]', 'legend', 'p:has(> strong)', 'summary', 'strong'];

/** The element that holds the name of an addressed element and nothing else: the heading itself, the title of a caption. */
export function nameElementOf(element: Element): Element {
  if (element.matches('h2, h3, h4')) return element;
  const title = TITLES.map((tag) => element.querySelector(tag)).find((found) => found !== null) ?? element;
  return title.querySelector(title.matches('p') ? 'strong' : '[data-title]') ?? title;
}

/** The name of an addressed element, as a reader would say it. */
export function nameOf(element: Element): string {
  const copy = nameElementOf(element).cloneNode(true) as Element;
  copy.querySelectorAll(SILENT).forEach((part) => part.remove());
  return (copy.textContent ?? '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, 120);
}
