import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatFault } from '../fault';
import { checkExternal, type Ignored } from './check';
import { externalLinks } from './links';

const seen: string[] = [];
let server: Server;
let site = '';
let cache = '';

const ANSWERS: Readonly<Record<string, (method: string, times: number) => [number, string?]>> = {
  '/good': () => [200],
  '/gone': () => [404],
  '/only-get': (method) => [method === 'HEAD' ? 405 : 200],
  '/moved': () => [301, '/good'],
  '/elsewhere-today': () => [302, '/good'],
  '/circle': () => [301, '/circle'],
  '/busy-once': (_method, times) => [times === 1 ? 503 : 200],
  '/always-busy': () => [429],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    seen.push(`${method} ${url}`);
    if (url === '/silent') return;
    const times = seen.filter((line) => line === `${method} ${url}`).length;
    const [status, location] = ANSWERS[url]?.(method, times) ?? [404];
    response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  seen.length = 0;
  cache = path.join(mkdtempSync(path.join(tmpdir(), 'external-')), 'cache.json');
});

async function check(
  paths: readonly string[],
  { ignored = [] as readonly Ignored[], now = new Date('2026-11-23') } = {},
): Promise<{ faults: string[]; moved: string[]; asked: number }> {
  const links = paths.map((url, index) => ({ url: `${site}${url}`, file: 'docs/guide.mdx', line: index + 1 }));
  const patience = { retries: 2, pause: 1, timeout: 300 };
  const { faults, moved, asked } = await checkExternal(links, { ignored, cache, now, patience });
  const withoutPort = (text: string): string => text.replaceAll(site, 'http://site');
  return { faults: faults.map(formatFault).map(withoutPort), moved: moved.map(withoutPort), asked };
}

test('addresses that answer pass, also when HEAD is not allowed or the server was busy once', async () => {
  expect((await check(['/good', '/only-get', '/busy-once', '/elsewhere-today'])).faults).toEqual([]);
});

test('a broken address names its place, every time it is written', async () => {
  expect((await check(['/gone', '/circle', '/always-busy', '/silent', '/gone#part'])).faults).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:1  external-links  http://site/gone: answers 404.  → Replace it, or add its beginning and the reason to checks/external/ignore.json.",
      "docs/guide.mdx:2  external-links  http://site/circle: more than 10 redirects.  → Replace it, or add its beginning and the reason to checks/external/ignore.json.",
      "docs/guide.mdx:3  external-links  http://site/always-busy: answers 429.  → Replace it, or add its beginning and the reason to checks/external/ignore.json.",
      "docs/guide.mdx:4  external-links  http://site/silent: no answer in time.  → Replace it, or add its beginning and the reason to checks/external/ignore.json.",
      "docs/guide.mdx:5  external-links  http://site/gone#part: answers 404.  → Replace it, or add its beginning and the reason to checks/external/ignore.json.",
    ]
  `);
});

test('an address that has moved for good is named, one that is elsewhere today is not', async () => {
  const { moved, faults } = await check(['/moved', '/elsewhere-today']);
  expect(faults).toEqual([]);
  expect(moved).toEqual(['docs/guide.mdx:1  http://site/moved has moved to http://site/good']);
});

test('each address is asked for once, and what answered not again for six days', async () => {
  await check(['/good#a', '/good#b', '/gone']);
  expect(seen.filter((line) => line === 'HEAD /good')).toHaveLength(1);
  seen.length = 0;
  expect((await check(['/good', '/gone'])).asked).toBe(1);
  expect(seen).not.toContain('HEAD /good');
  expect((await check(['/good'], { now: new Date('2026-11-30') })).asked).toBe(1);
});

test('what is ignored is not asked for, and an entry that ignores nothing or has no reason is a fault', async () => {
  const ignored = [
    { prefix: `${site}/gone`, reason: 'answers only in a browser' },
    { prefix: 'https://old.example/', reason: 'needs an account' },
    { prefix: `${site}/silent`, reason: ' ' },
  ];
  expect((await check(['/gone', '/silent'], { ignored })).faults).toMatchInlineSnapshot(`
    [
      "checks/external/ignore.json:1  external-links  “https://old.example/” is ignored, but nothing links there.  → Remove it.",
      "checks/external/ignore.json:1  external-links  “http://site/silent” is ignored without a reason.  → Say why it cannot be asked for.",
    ]
  `);
  expect(seen).toEqual([]);
});

test('the addresses of the sources and the guides are found where they are written', () => {
  const links = externalLinks(process.cwd());
  expect(links.filter(({ file }) => file.startsWith('src/sources/')).length).toBeGreaterThan(300);
  expect(links.some(({ file }) => file.endsWith('.mdx'))).toBe(true);
  expect(links.filter(({ url }) => /[),;'"]$/.test(url))).toEqual([]);
});
