import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What an address stands at: a heading, a table or diagram, or anything smaller. */
export type AnchorKind = 'section' | 'figure' | 'part';

/** A built page as links see it. */
export interface BuiltPage {
  /** Path of the HTML file from the project's root. */
  readonly file: string;
  /** Its language. */
  readonly locale: 'ko' | 'en';
  /** Its address within its language: `/` or `/aiops-introduction`. */
  readonly path: string;
  /** Every id on the page, in order. */
  readonly ids: ReadonlySet<string>;
  /** The ids that stand on it more than once. */
  readonly repeated: ReadonlySet<string>;
  /** The ids that are addresses for readers, in order. */
  readonly anchors: ReadonlyMap<string, AnchorKind>;
  /** Targets of its links. */
  readonly links: readonly string[];
}

/** A built site: its pages in both languages and every other file. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  readonly files: ReadonlySet<string>;
}

/** The list of sources is not registered: its entries come and go with what the pages cite. */
const REFERENCE = /^ref-/;

function anchorKind({ tagName, properties }: Element): AnchorKind | undefined {
  const id = String(properties.id);
  if (/^h[234]$/.test(tagName)) return 'section';
  if (properties.dataAnchor === undefined || REFERENCE.test(id)) return undefined;
  return tagName === 'figure' && !id.startsWith('sample-') ? 'figure' : 'part';
}

/** Reads what links need to know of a page. */
export function readPage(html: string): Pick<BuiltPage, 'ids' | 'repeated' | 'anchors' | 'links'> {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const anchors = new Map<string, AnchorKind>();
  const links: string[] = [];
  visit(fromHtml(html), 'element', (element: Element) => {
    const { id, href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') links.push(href);
    if (typeof id !== 'string') return;
    if (ids.has(id)) repeated.add(id);
    ids.add(id);
    const kind = anchorKind(element);
    if (kind) anchors.set(id, kind);
  });
  return { ids, repeated, anchors, links };
}

/** Pages that the build makes from the registry: they only lead on. */
function isSignpost(html: string): boolean {
  return html.includes('<meta name="generator" content="links">');
}

/** Reads a built site; the page for unknown addresses and pages that only lead on are left out. */
export function readSite(build: string): BuiltSite {
  const files = existsSync(build) ? readdirSync(build, { recursive: true, encoding: 'utf8' }) : [];
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.endsWith('404.html'))
    .sort()
    .flatMap((file): BuiltPage[] => {
      const html = readFileSync(path.join(build, file), 'utf8');
      if (isSignpost(html)) return [];
      const locale = /^en(\.html$|\/)/.test(file) ? 'en' : 'ko';
      const address = `/${file}`.replace(/^\/en(?=\/)/, '').replace(/(\/index)?\.html$/, '');
      return [{ file: path.join(build, file), locale, path: address || '/', ...readPage(html) }];
    });
  return { pages, files: new Set(files) };
}
