import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/site-server';
import { startSearchServer } from './search-servers';
import { withPage } from './site';

const PROVIDERS = {
  algolia: {
    environment: { ALGOLIA_APP_ID: 'APPID', ALGOLIA_API_KEY: 'key', ALGOLIA_INDEX: 'aiops' },
    records: 'records.json',
    server: /^https:\/\/appid[^/]*\.algolia(net)?\.(net|com)\//i,
  },
  typesense: {
    environment: { TYPESENSE_HOST: 'https://search.example.com', TYPESENSE_API_KEY: 'key', TYPESENSE_COLLECTION: 'aiops' }, // prettier-ignore
    records: 'records.jsonl',
    server: /^https:\/\/search\.example\.com[:/]/,
  },
} as const;

describe.each(['algolia', 'typesense'] as const)('the site built with the search of %s', (provider) => {
  const { environment, records: file, server: address } = PROVIDERS[provider];
  let folder = '';
  let site: SiteServer;
  let html = '';
  let exported = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), `search-${provider}-`));
    await promisify(execFile)('npx', ['docusaurus', 'build', '--locale', 'ko', '--out-dir', folder], {
      env: { ...process.env, ...environment, SEARCH_PROVIDER: provider, NODE_ENV: 'production' },
      maxBuffer: 50_000_000,
    });
    html = await readFile(path.join(folder, 'aiops-introduction.html'), 'utf8');
    exported = await readFile(path.join(folder, 'search', file), 'utf8');
    site = await serveSite(folder);
  }, 600_000);

  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('tells a crawler the language and the kind of each page', () => {
    const content = (name: string): string | undefined =>
      new RegExp(`<meta[^>]* name="?${name}"? content="?([^ ">]+)`).exec(html)?.[1];
    expect(content('docsearch:language')).toBe('ko');
    expect(content('docsearch:docusaurus_tag')).toBe('docs-default-current');
  });

  test('has what the scraper’s configuration selects, and a place for each exported record', async () => {
    const { selectors } = JSON.parse(await readFile(`crawlers/${provider}.json`, 'utf8')) as {
      selectors: Readonly<Record<string, string | { readonly selector: string }>>;
    };
    const wanted = Object.values(selectors).map((entry) => (typeof entry === 'string' ? entry : entry.selector));
    const anchors = [...exported.matchAll(/"anchor":"([^"]+)"/g)].map(([, anchor]) => anchor ?? '');
    expect(anchors.length).toBeGreaterThan(1000);
    await withPage(`${site.url}/aiops-introduction`, async (page) => {
      const lost = await page.evaluate((list) => list.filter((one) => !document.querySelector(one)), wanted);
      const dead = await page.evaluate((list) => list.filter((one) => !document.getElementById(one)), anchors);
      expect({ lost, dead }).toEqual({ lost: [], dead: [] });
    });
  });

  test('shows a record of its server and leads to it', async () => {
    const server = await startSearchServer(provider, exported);
    try {
      await withPage(`${site.url}/aiops-introduction`, async (page) => {
        await page.route(address, async (route) => {
          const response = await fetch(server.url, { method: 'POST', body: route.request().postData() ?? '' });
          await route.fulfill({
            body: await response.text(),
            contentType: 'application/json',
            headers: { 'access-control-allow-origin': '*' },
          });
        });
        await page.locator('button.DocSearch-Button').click();
        await page.locator('input.DocSearch-Input').fill('메모리 누수');
        const hit = page.locator('.DocSearch-Hit a[href*="#memory-leak-metrics"]').first();
        await hit.waitFor();
        expect(server.asked.at(-1)).toBe('메모리 누수');
        await hit.click();
        await expect.poll(() => new URL(page.url()).hash).toBe('#memory-leak-metrics');
      });
    } finally {
      await server.close();
    }
  });
});
