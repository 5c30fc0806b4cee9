// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf, sources } from './index';
import type { Source } from './types';

interface Entry {
  readonly file: string;
  readonly id: string;
  readonly source: Source;
}

/** Owners whose repositories are the originals. A fork lives under another owner, so a new owner is a decision. */
const upstreamOwners = new Set([
  'aegisfleet',
  'aws',
  'aws-actions',
  'aws-observability',
  'aws-samples',
  'awslabs',
  'boto',
  'facebook',
  'golang',
  'google',
  'hashicorp',
  'kagent-dev',
  'kubernetes',
  'kubernetes-sigs',
  'kyverno',
  'modelcontextprotocol',
  'open-policy-agent',
  'open-telemetry',
  'openai',
  'prometheus',
  'prometheus-operator',
  'resmoio',
  'strands-agents',
]);

/** Hosts that show somebody else's page: regional and archived copies, raw file views, machine translations. */
const mirrorHost =
  /(^|\.)(amazonaws\.cn|archive\.(org|ph|is|today)|raw\.githubusercontent\.com|translate\.goog|webcache\.googleusercontent\.com)$/;

/** Files that hold no entries of their own. */
const infrastructure = new Set(['index.ts', 'types.ts']);

async function readEntries(): Promise<Entry[]> {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !infrastructure.has(file),
  );
  const perFile = await Promise.all(
    files.map(async (file) => {
      const url = new URL(file, import.meta.url).href;
      const exported = (await import(/* @vite-ignore */ url)) as Record<string, Record<string, Source>>;
      return Object.values(exported).flatMap((topic) =>
        Object.entries(topic).map(([id, source]) => ({ file, id, source })),
      );
    }),
  );
  return perFile.flat();
}

/** The address of the page itself: what two spellings of the same page have in common. */
function pageOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  return `${host}${pathname.replace(/\/(index\.html)?$/, '')}${search}`.toLowerCase();
}

/** The ids that share a key with another entry, as "file: id". */
function repeated(entries: readonly Entry[], keyOf: (entry: Entry) => string): string[] {
  const keys = entries.map(keyOf);
  return entries
    .filter((entry) => keys.indexOf(keyOf(entry)) !== keys.lastIndexOf(keyOf(entry)))
    .map(({ file, id }) => `${file}: ${id}`);
}

function idsOf(offenders: readonly Entry[]): string[] {
  return offenders.map(({ id }) => id);
}

const entries = await readEntries();

describe('the registry of sources', () => {
  it('holds every entry of every topic file', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(sources).sort());
  });

  it('uses no id twice', () => {
    expect(repeated(entries, ({ id }) => id)).toEqual([]);
  });

  it('lists no page twice, whatever its fragment, trailing slash or www', () => {
    expect(repeated(entries, ({ source }) => pageOf(source.url))).toEqual([]);
  });

  it('keeps the ids of each file in alphabetical order', () => {
    const outOfOrder = entries.filter(({ file, id }, position) => {
      const previous = entries[position - 1];
      return previous?.file === file && previous.id > id;
    });
    expect(idsOf(outOfOrder)).toEqual([]);
  });

  it('returns the entry that an id stands for', () => {
    expect(sourceOf('eks-addons').url).toBe('https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html');
  });
});

describe('every source', () => {
  it('has a lower-case ASCII kebab id', () => {
    expect(idsOf(entries.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)))).toEqual([]);
  });

  it('names a title and a publisher', () => {
    const named = (text: string) => text !== '' && text === text.trim();
    expect(idsOf(entries.filter(({ source }) => !named(source.title) || !named(source.publisher)))).toEqual([]);
  });

  it('was checked in a month of the calendar', () => {
    expect(idsOf(entries.filter(({ source }) => !/^20\d{2}-(0[1-9]|1[0-2])$/.test(source.checkedOn)))).toEqual([]);
  });

  it('is reached over https at an address in its normal form', () => {
    const plain = (url: string) => url.startsWith('https://') && new URL(url).href === url;
    expect(idsOf(entries.filter(({ source }) => !plain(source.url)))).toEqual([]);
  });

  it('carries no tracking parameter', () => {
    const tracked = (url: string) => /[?&](utm_\w+|sc_\w+|trk\w*|fbclid|gclid)=/.test(url);
    expect(idsOf(entries.filter(({ source }) => tracked(source.url)))).toEqual([]);
  });

  it('is the original, not a mirror', () => {
    expect(idsOf(entries.filter(({ source }) => mirrorHost.test(new URL(source.url).hostname)))).toEqual([]);
  });

  it('on GitHub belongs to a known upstream owner', () => {
    const foreign = (url: URL) =>
      url.hostname === 'github.com' && !upstreamOwners.has(url.pathname.split('/')[1] ?? '');
    expect(idsOf(entries.filter(({ source }) => foreign(new URL(source.url))))).toEqual([]);
  });
});
