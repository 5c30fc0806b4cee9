import type { SearchDocument } from '../src/search/documents.ts';

const LEVELS = ['lvl0', 'lvl1', 'lvl2', 'lvl3', 'lvl4', 'lvl5', 'lvl6'] as const;
type Level = (typeof LEVELS)[number];

/** A part of a page as DocSearch keeps it, in Algolia as well as in Typesense. */
export interface SearchRecord {
  readonly objectID: string;
  readonly url: string;
  readonly url_without_anchor: string;
  readonly anchor: string;
  readonly type: Level;
  readonly hierarchy: Readonly<Record<Level, string | null>>;
  readonly content: string | null;
  /** What the theme filters by: the language of the page, and that it is a current guide. */
  readonly language: string;
  readonly version: 'current';
  readonly docusaurus_tag: 'docs-default-current';
  /** Higher comes first: outer parts before inner ones. */
  readonly item_priority: number;
}

function trailOf(documents: readonly SearchDocument[], position: number): string[] {
  const trail: string[] = [];
  for (let at = position; at >= 0; at = documents[at]?.parent ?? -1) trail.unshift(documents[at]?.title ?? '');
  return trail;
}

/**
 * The parts of a page as records for a search server: the guide is `lvl0` and `lvl1`, then its chapters, sections,
 * tables and rows.
 *
 * @param url address of the page on the published site
 */
export function recordsOf(documents: readonly SearchDocument[], url: string, language: string): SearchRecord[] {
  return documents.map(({ id, text }, position) => {
    const [guide = '', ...inner] = trailOf(documents, position);
    // Deeper than the levels there are, the outermost chapters tell least.
    const titles = [guide, guide, ...inner.slice(-(LEVELS.length - 2))];
    const last = titles.length - 1;
    const hierarchy = Object.fromEntries(LEVELS.map((level, at) => [level, titles[at] ?? null]));
    return {
      objectID: `${language}-${url}#${id}`,
      url: id ? `${url}#${id}` : url,
      url_without_anchor: url,
      anchor: id,
      type: LEVELS[last] ?? 'lvl6',
      hierarchy: hierarchy as Record<Level, string | null>,
      content: text || null,
      language,
      version: 'current',
      docusaurus_tag: 'docs-default-current',
      item_priority: LEVELS.length - last,
    };
  });
}

/** Records for Algolia: a JSON array, as its command line and dashboard take it. */
export function algoliaFile(records: readonly SearchRecord[]): string {
  return JSON.stringify(records);
}

/** Records for Typesense: a line each, with the levels as fields of the document and without those that are
 * empty. */
export function typesenseFile(records: readonly SearchRecord[]): string {
  return records
    .map(({ objectID, hierarchy, ...record }) => {
      const levels = Object.entries(hierarchy).map(([level, title]) => [`hierarchy.${level}`, title] as const);
      const fields = Object.entries({ id: objectID, ...record, ...Object.fromEntries(levels) });
      return JSON.stringify(Object.fromEntries(fields.filter(([, value]) => value !== null)));
    })
    .join('\n');
}
