/** What is on the page for other reasons than to be read. */
const SILENT = '.hash-link, copy-link, copy-button, sup';

/** The element that names an addressed element: the heading itself, a caption, a row's header, a card's title. */
export function titleElementOf(element: Element): Element {
  if (element.matches('h2, h3, h4')) return element;
  const title = ['figcaption', 'th', 'p:has(> strong)', 'summary', 'strong'];
  return title.map((tag) => element.querySelector(tag)).find((found) => found !== null) ?? element;
}

/** The name of an addressed element, as a reader would say it. */
export function nameOf(element: Element): string {
  const title = titleElementOf(element);
  const own = title.querySelector(title.matches('p') ? 'strong' : '[data-title]') ?? title;
  const copy = own.cloneNode(true) as Element;
  copy.querySelectorAll(SILENT).forEach((part) => part.remove());
  return (copy.textContent ?? '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, 120);
}
