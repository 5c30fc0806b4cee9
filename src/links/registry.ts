/** What a reader is told about a part that is gone, in both languages. */
export interface Sentence {
  readonly ko: string;
  readonly en: string;
}

/** What has become of an address: nothing as long as it has neither a successor nor a withdrawal. */
export interface Fate {
  /** Where the content stands now: `/page` or `/page#anchor`. */
  readonly successor?: string;
  /** Why the content is gone without a successor. */
  readonly withdrawn?: Sentence;
}

export type AnchorEntry = Fate & {
  /** Name of the short address `/go/<name>`. */
  readonly go?: string;
};

export type PageEntry = Fate & {
  readonly anchors: Readonly<Record<string, AnchorEntry>>;
};

/** Every address that was ever published, by the path of the page; the same in both languages. */
export type Registry = Readonly<Record<string, PageEntry>>;

/** Where an address leads: to a part of a page, to a sentence, or nowhere. */
export type Destination =
  | { readonly kind: 'live'; readonly page: string; readonly anchor?: string }
  | { readonly kind: 'withdrawn'; readonly page: string; readonly sentence: Sentence }
  | { readonly kind: 'lost'; readonly reason: string };

/** Takes `/page#anchor` apart. */
export function parseAddress(address: string): { page: string; anchor?: string } {
  const [page = '', anchor] = address.split('#');
  return anchor ? { page, anchor } : { page };
}

/** Puts `/page#anchor` together. */
export function formatAddress(page: string, anchor?: string): string {
  return anchor ? `${page}#${anchor}` : page;
}

/** Follows an address through all its successors; a circle and a way into nothing are lost. */
export function destinationOf(
  registry: Registry,
  page: string,
  anchor?: string,
  seen: readonly string[] = [],
): Destination {
  const address = formatAddress(page, anchor);
  if (seen.includes(address)) return { kind: 'lost', reason: `${[...seen, address].join(' → ')} is a circle` };
  const follow = (successor: string): Destination => {
    const next = parseAddress(successor);
    return destinationOf(registry, next.page, next.anchor, [...seen, address]);
  };
  const entry = registry[page];
  if (!entry) return { kind: 'lost', reason: `${page} is no registered page` };
  const part = anchor ? entry.anchors[anchor] : undefined;
  if (part?.successor) return follow(part.successor);
  if (part?.withdrawn) return { kind: 'withdrawn', page, sentence: part.withdrawn };
  if (entry.successor) {
    const next = parseAddress(entry.successor);
    return follow(formatAddress(next.page, next.anchor ?? anchor));
  }
  if (entry.withdrawn) return { kind: 'withdrawn', page, sentence: entry.withdrawn };
  if (anchor && !part) return { kind: 'lost', reason: `${address} is not registered` };
  return { kind: 'live', page, anchor };
}

/** What the browser needs to know of an address that is no more: where to go, or what to say. */
export type Retired = { readonly to: string } | { readonly say: string };

/** By the path of the page as the browser sees it, then by anchor. */
export type RetiredLinks = Readonly<Record<string, Readonly<Record<string, Retired>>>>;

/**
 * The retired anchors in one language, under the page at which a reader arrives with them: the page itself, or the
 * successor of a page that has moved.
 *
 * @param base path of the language's root, with a slash at the end
 */
export function retiredLinks(registry: Registry, locale: keyof Sentence, base: string): RetiredLinks {
  const path = (page: string): string => `${base.slice(0, -1)}${page}`;
  const retired: Record<string, Record<string, Retired>> = {};
  for (const [page, entry] of Object.entries(registry)) {
    const arrival = destinationOf(registry, page);
    if (arrival.kind !== 'live') continue;
    for (const [anchor, { successor, withdrawn }] of Object.entries(entry.anchors)) {
      if (!successor && !withdrawn) continue;
      const end = destinationOf(registry, page, anchor);
      if (end.kind === 'lost') continue;
      const known = (retired[path(arrival.page)] ??= {});
      known[anchor] =
        end.kind === 'live' ? { to: path(formatAddress(end.page, end.anchor)) } : { say: end.sentence[locale] };
    }
  }
  return retired;
}
