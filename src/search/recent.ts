const KEY = 'search.recent';
const MOST = 6;

/** Searches that the reader has asked this browser to keep; undefined when he has not. */
export function recentSearches(): string[] | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === null) return undefined;
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return undefined;
  }
}

/** Adds a search, if searches are kept. */
export function keepSearch(query: string): void {
  const kept = recentSearches();
  const text = query.trim().slice(0, 80);
  if (!kept || text === '') return;
  write([text, ...kept.filter((other) => other !== text)].slice(0, MOST));
}

/** Begins to keep searches, or forgets them all. */
export function setKeeping(isKept: boolean): void {
  if (isKept) write([]);
  else {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Without storage there is nothing to forget.
    }
  }
}

function write(list: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A browser that refuses storage keeps no searches.
  }
}
