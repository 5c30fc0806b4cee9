import { writeFileSync } from 'node:fs';
import { nearest } from '../../src/links/nearest';
import { destinationOf, formatAddress, type Fate, type Registry } from '../../src/links/registry';
import { formatFault, type Fault } from '../fault';
import { lineOfKey, Sources, type Place } from './places';
import { complete, formatRegistry, KEBAB, published, readRegistry, REGISTRY_FILE } from './registry-file';
import { readSite, type BuiltSite } from './site';

type Locale = 'ko' | 'en';
type Finding = readonly [what: string, mend: string];

const FATES = '"successor": "/page#anchor" or "withdrawn": {"ko": "…", "en": "…"}';

/** Built languages whose page lacks the anchor, or that lack the page. */
function missingIn(site: BuiltSite, path: string, anchor?: string): Locale[] {
  const built = [...new Set(site.pages.map(({ locale }) => locale))];
  return built.filter((locale) => {
    const page = site.pages.find((candidate) => candidate.locale === locale && candidate.path === path);
    return anchor ? page?.anchors.has(anchor) === false : !page;
  });
}

function isRetired({ successor, withdrawn }: Fate): boolean {
  return successor !== undefined || withdrawn !== undefined;
}

/** What is wrong with an entry itself: a way that leads nowhere, a sentence that is missing, two fates at once. */
function faultsOfFate(registry: Registry, page: string, anchor: string | undefined, fate: Fate): Finding[] {
  const address = formatAddress(page, anchor);
  const found: Finding[] = [];
  if (fate.successor && fate.withdrawn) found.push([`“${address}” has a successor and is withdrawn.`, 'Keep one.']);
  if (fate.withdrawn && !(fate.withdrawn.ko?.trim() && fate.withdrawn.en?.trim()))
    found.push([
      `“${address}” is withdrawn without a sentence for readers.`,
      'Write one in "ko" and one in "en": they see it.',
    ]);
  const end = fate.successor ? destinationOf(registry, page, anchor) : undefined;
  if (end?.kind === 'lost')
    found.push([`The successor of “${address}” leads nowhere: ${end.reason}.`, 'Name a registered address.']);
  return found;
}

function faultOfPage(registry: Registry, site: BuiltSite, page: string): Finding[] {
  const entry = registry[page] ?? { anchors: {} };
  const paths = [...published(site).keys()];
  if (isRetired(entry))
    return paths.includes(page) ? [[`The retired page ${page} is published again.`, 'Remove its fate.']] : [];
  const missing = missingIn(site, page);
  if (missing.length === 0) return [];
  const other = nearest(page, paths);
  return [
    [
      `The page ${page} is no longer published (${missing.join(', ')}).`,
      `Bring it back or write what became of it: ${FATES}${other ? `; the nearest page is ${other}` : ''}.`,
    ],
  ];
}

function faultOfAnchor(registry: Registry, site: BuiltSite, place: FindId, page: string, id: string): Finding[] {
  const entry = registry[page];
  if (!entry) return [];
  const ids = [...(published(site).get(page)?.keys() ?? [])];
  if (isRetired(entry.anchors[id] ?? {}))
    return ids.includes(id) ? [[`The retired “#${id}” stands on ${page} again.`, 'Remove its fate.']] : [];
  if (isRetired(entry)) {
    const end = destinationOf(registry, page, id);
    return end.kind === 'lost'
      ? [[`“#${id}” of the moved page ${page} leads nowhere: ${end.reason}.`, `Write what became of it: ${FATES}.`]]
      : [];
  }
  const missing = missingIn(site, page, id);
  if (missing.length === 0) return [];
  // What has just been renamed stands on the page under an id that is not registered yet.
  const others = ids.filter((other) => other !== id);
  const other =
    nearest(
      id,
      others.filter((candidate) => !entry.anchors[candidate]),
    ) ?? nearest(id, others);
  const successor = `"successor": "${formatAddress(page, other ?? 'its-new-id')}"`;
  const at = other && missing[0] && place(other, missing[0]);
  const there = other ? `; the nearest id there is “#${other}”${at ? ` (${at.file}:${at.line})` : ''}` : '';
  return [
    [
      `“#${id}” is no longer on ${page} (${missing.join(', ')})${there}.`,
      `Put the id back, or write what became of it: {${successor}}, or {"withdrawn": {"ko": "…", "en": "…"}} with a sentence for readers.`,
    ],
  ];
}

function faultsOfNames(registry: Registry): { page: string; id: string; what: string }[] {
  const owner = new Map<string, string>();
  return Object.entries(registry).flatMap(([page, { anchors }]) =>
    Object.entries(anchors).flatMap(([id, { go }]) => {
      if (go === undefined) return [];
      const other = owner.get(go);
      owner.set(go, formatAddress(page, id));
      if (!KEBAB.test(go)) return [{ page, id, what: `The short name “${go}” is not kebab-case ASCII.` }];
      return other ? [{ page, id, what: `The short name “${go}” belongs to ${other} too.` }] : [];
    }),
  );
}

/** What the build publishes and the registry does not know, once for both languages. */
function faultsOfNew(registry: Registry, site: BuiltSite, place: FindId): Fault[] {
  const known = new Set<string>();
  return site.pages.flatMap(({ path, locale, file, anchors }) =>
    [undefined, ...anchors.keys()].flatMap((id) => {
      const address = formatAddress(path, id);
      if (known.has(address) || (id ? registry[path]?.anchors[id] : registry[path])) return [];
      known.add(address);
      const where = (id && place(id, locale)) || { file, line: 1 };
      const [what, mend]: Finding =
        id && !KEBAB.test(id)
          ? [`The id “${id}” on ${path} is not kebab-case ASCII.`, 'Rename it: once registered, it is for ever.']
          : [
              `The address ${address} is not registered.`,
              'Run “npm run fix” to register it; from then on it is for ever.',
            ];
      return [{ ...where, rule: 'registry', what, mend }];
    }),
  );
}

/** Where an id stands in the sources. */
export type FindId = (id: string, locale: Locale) => Place | undefined;

/**
 * Compares the registry with the built pages: what is new has to be registered, what is gone has to say what became of
 * it, and every successor has to lead to something that is there.
 */
export function checkRegistry(registry: Registry, site: BuiltSite, place: FindId, file = REGISTRY_FILE): Fault[] {
  const fault = (keys: readonly string[], [what, mend]: Finding): Fault => ({
    file,
    line: lineOfKey(file, ...keys),
    rule: 'registry',
    what,
    mend,
  });
  const entries = Object.entries(registry).flatMap(([page, entry]) => [
    ...[...faultsOfFate(registry, page, undefined, entry), ...faultOfPage(registry, site, page)].map((found) =>
      fault([page], found),
    ),
    ...Object.entries(entry.anchors).flatMap(([id, anchor]) =>
      [...faultsOfFate(registry, page, id, anchor), ...faultOfAnchor(registry, site, place, page, id)].map((found) =>
        fault([page, id], found),
      ),
    ),
  ]);
  const names = faultsOfNames(registry).map(({ page, id, what }) => fault([page, id], [what, 'Choose another one.']));
  return [...entries, ...names, ...faultsOfNew(registry, site, place)];
}

/** Adds what the build publishes to the registry, then says what cannot be mended by itself. */
async function write(): Promise<void> {
  const site = readSite('build');
  if (site.pages.length === 0) {
    console.log(`There is no build to compare ${REGISTRY_FILE} with: run “npm run build” first.`);
    return;
  }
  const registry = complete(readRegistry(), site);
  writeFileSync(REGISTRY_FILE, await formatRegistry(registry));
  const sources = new Sources(process.cwd());
  const faults = checkRegistry(registry, site, (id, locale) => sources.ofId(id, locale));
  faults.forEach((fault) => console.error(formatFault(fault)));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv.includes('--write')) void write();
