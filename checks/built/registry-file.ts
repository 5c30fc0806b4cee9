import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { PageEntry, Registry } from '../../src/links/registry';
import type { AnchorKind, BuiltSite } from './site';

export const REGISTRY_FILE = 'links.json';

/** What an id and a short name look like: ASCII in kebab-case. */
export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The addresses that the build publishes: page, then anchor, over both languages. */
export function published(site: BuiltSite): Map<string, Map<string, AnchorKind>> {
  const pages = new Map<string, Map<string, AnchorKind>>();
  for (const { path, anchors } of site.pages) pages.set(path, new Map([...(pages.get(path) ?? []), ...anchors]));
  return pages;
}

export function readRegistry(file = REGISTRY_FILE): Registry {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Registry) : {};
}

/** The page with what the build publishes added to it; what is there stays as it is. */
function withAnchors(
  path: string,
  entry: PageEntry | undefined,
  built: ReadonlyMap<string, AnchorKind>,
  taken: Set<string>,
): PageEntry {
  const anchors = { ...entry?.anchors };
  for (const [id, kind] of built) {
    if (anchors[id] || !KEBAB.test(id)) continue;
    const go = [id, `${path.slice(path.lastIndexOf('/') + 1)}-${id}`].find((name) => !taken.has(name));
    anchors[id] = kind === 'part' || !go ? {} : { go };
    if (anchors[id].go) taken.add(anchors[id].go);
  }
  return { ...entry, anchors };
}

/** The registry with every address of the build that it did not know; headings and figures get a short address. */
export function complete(registry: Registry, site: BuiltSite): Registry {
  const names = Object.values(registry).flatMap(({ anchors }) => Object.values(anchors).flatMap(({ go }) => go ?? []));
  const taken = new Set(names);
  const result: Record<string, PageEntry> = { ...registry };
  for (const [path, anchors] of published(site)) result[path] = withAnchors(path, registry[path], anchors, taken);
  return result;
}

/** One line for each address, in the order of the alphabet, so that two branches can add to it without a conflict. */
export async function formatRegistry(registry: Registry, file = REGISTRY_FILE): Promise<string> {
  const sorted = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = sorted(registry).map(([page, { anchors, ...fate }]) => {
    const lines = sorted(anchors).map(([id, entry]) => `${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
    const own = Object.entries(fate).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
    return `${JSON.stringify(page)}: {\n${own.join('')}"anchors": {\n${lines.join(',\n')}\n}\n}`;
  });
  return format(`{\n${pages.join(',\n')}\n}`, { ...(await resolveConfig(file)), parser: 'json' });
}
