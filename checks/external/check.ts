import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../fault';
import { fetchLink, PATIENCE, type Outcome, type Patience } from './fetchLink';

/** An external address and where it is written. */
export interface ExternalLink {
  readonly url: string;
  readonly file: string;
  readonly line: number;
}

/** Addresses that are not asked for, with the reason. */
export interface Ignored {
  /** Beginning of the addresses. */
  readonly prefix: string;
  readonly reason: string;
}

export interface Options {
  readonly ignored: readonly Ignored[];
  /** File that keeps what was found, so that a run after a failure asks only for the rest. */
  readonly cache: string;
  readonly now: Date;
  readonly patience?: Patience;
}

const IGNORED = 'checks/external/ignore.json';

type Cache = Record<string, { readonly outcome: Outcome; readonly on: string }>;

/** What answered is not asked for again for so many days. */
const FRESH_DAYS = 6;
const DAY = 86_400_000;
/** Hosts that are asked at a time. */
const LANES = 8;

function readCache(file: string): Cache {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Cache) : {};
}

function isFresh(entry: Cache[string] | undefined, now: Date): boolean {
  return entry?.outcome.kind === 'ok' && now.getTime() - Date.parse(entry.on) < FRESH_DAYS * DAY;
}

/** Works through the hosts side by side and through each host's addresses one after the other. */
async function byHost(urls: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  const groups = new Map<string, string[]>();
  for (const url of urls) groups.set(new URL(url).host, [...(groups.get(new URL(url).host) ?? []), url]);
  const hosts = [...groups.values()];
  const lane = async (): Promise<void> => {
    for (let group = hosts.shift(); group; group = hosts.shift()) for (const url of group) await work(url);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function faultsOf(link: ExternalLink, outcome: Outcome | undefined): Fault[] {
  if (outcome?.kind !== 'broken') return [];
  const mend = `Replace it, or add its beginning and the reason to ${IGNORED}.`;
  const { file, line, url } = link;
  return [{ file, line, rule: 'external-links', what: `${url}: ${outcome.reason}.`, mend }];
}

/** Asks for every external address once; `moved` lists those that answer from another address for good. */
export async function checkExternal(
  links: readonly ExternalLink[],
  { ignored, cache: file, now, patience = PATIENCE }: Options,
): Promise<{ faults: Fault[]; moved: string[]; asked: number }> {
  const cache = readCache(file);
  const urls = [...new Set(links.map(({ url }) => url.split('#')[0] ?? url))];
  const isIgnored = (url: string): boolean => ignored.some(({ prefix }) => url.startsWith(prefix));
  const due = urls.filter((url) => !isIgnored(url) && !isFresh(cache[url], now));
  mkdirSync(path.dirname(file), { recursive: true });
  await byHost(due, async (url) => {
    cache[url] = { outcome: await fetchLink(url, patience), on: now.toISOString() };
    writeFileSync(file, JSON.stringify(cache, null, 2));
  });
  const outcomeOf = ({ url }: ExternalLink): Outcome | undefined => {
    const address = url.split('#')[0] ?? url;
    return isIgnored(address) ? undefined : cache[address]?.outcome;
  };
  const unused = ignored.filter(({ prefix }) => !urls.some((url) => url.startsWith(prefix)));
  const fault = (what: string, mend: string): Fault => ({ file: IGNORED, line: 1, rule: 'external-links', what, mend });
  const wrong = [
    ...unused.map(({ prefix }) => fault(`“${prefix}” is ignored, but nothing links there.`, 'Remove it.')),
    ...ignored
      .filter(({ reason }) => !reason?.trim())
      .map(({ prefix }) => fault(`“${prefix}” is ignored without a reason.`, 'Say why it cannot be asked for.')),
  ];
  const moved = links.flatMap((link) => {
    const outcome = outcomeOf(link);
    return outcome?.kind === 'ok' && outcome.movedTo
      ? [`${link.file}:${link.line}  ${link.url} has moved to ${outcome.movedTo}`]
      : [];
  });
  return { faults: [...links.flatMap((link) => faultsOf(link, outcomeOf(link))), ...wrong], moved, asked: due.length };
}
