/** Elements that hold the article of a page, by permalink: of this document, of a fetched one, or the last one shown. */
const articles = new Map<string, Element>();
const requests = new Map<string, Promise<string>>();

function articleOf(page: Document, permalink: string): Element | null {
  return page.querySelector(`[data-static-article="${CSS.escape(permalink)}"]`);
}

/** Names the build that a page comes from: both files carry a hash of their content. */
function buildOf(page: Document): string {
  return [...page.querySelectorAll('link[rel="stylesheet"], script[src*="/runtime"]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src'))
    .join(' ');
}

function fetchPage(permalink: string, priority: RequestPriority): Promise<string> {
  let request = requests.get(permalink);
  if (!request) {
    request = fetch(permalink, { priority }).then((response) => {
      if (!response.ok) throw new Error(`${permalink}: ${response.status}`);
      return response.text();
    });
    // What failed may work when it is asked for again.
    request.catch(() => requests.delete(permalink));
    requests.set(permalink, request);
  }
  return request;
}

/** Fetches the HTML of a page that the reader may open next. */
export function prefetchPage(permalink: string): void {
  if (!articles.has(permalink)) fetchPage(permalink, 'low').catch(() => undefined);
}

/**
 * Waits until the article of a page is at hand. A page that cannot be fetched, holds no article or comes from another
 * build leaves none; whoever shows the page then lets the browser load it.
 */
export async function loadArticle(permalink: string): Promise<void> {
  if (articles.has(permalink)) return;
  const own = articleOf(document, permalink);
  if (own) {
    articles.set(permalink, own);
    return;
  }
  try {
    const page = new DOMParser().parseFromString(await fetchPage(permalink, 'high'), 'text/html');
    const article = articleOf(page, permalink);
    if (article && buildOf(page) === buildOf(document)) articles.set(permalink, article);
  } catch {
    // No article: the page is loaded as a whole.
  } finally {
    requests.delete(permalink);
  }
}

/** Puts the article into the element that shows it, unless it is there already; false when there is none. */
export function placeArticle(permalink: string, place: Element): boolean {
  const article = articles.get(permalink);
  if (!article) return false;
  if (article !== place) place.replaceChildren(...article.childNodes);
  articles.set(permalink, place);
  return true;
}
