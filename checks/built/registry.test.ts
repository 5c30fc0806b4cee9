import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/links/registry';
import { formatFault } from '../fault';
import { complete, formatRegistry, readRegistry } from './registry-file';
import { checkRegistry } from './registry';
import { readPage, type BuiltSite } from './site';

const FILE = 'checks/built/fixtures/links.json';
const GUIDE = `
  <h2 id="managed-addons">Managed add-ons</h2>
  <figure id="managed-addons-table" data-anchor><figcaption id="managed-addons-table-caption">All</figcaption>
  <table><tr id="managed-addons-adot" data-anchor></tr></table></figure>
  <ol><li id="ref-eks-addons" data-anchor></li></ol>`;

function siteOf(html: string, english = html): BuiltSite {
  const page = (locale: 'ko' | 'en', text: string): BuiltSite['pages'][number] => ({
    file: `build/${locale}/guide.html`,
    locale,
    path: '/guide',
    ...readPage(text),
  });
  return { pages: [page('ko', html), page('en', english)], files: new Set() };
}

function faultsOf(site: BuiltSite, registry = readRegistry(FILE)): string[] {
  return checkRegistry(registry, site, (id) => ({ file: `docs/${id}.mdx`, line: 7 }), FILE).map(formatFault);
}

test('a build that publishes what is registered has no fault', () => expect(faultsOf(siteOf(GUIDE))).toEqual([]));

describe('planted faults', () => {
  test('a deleted heading', () => {
    expect(faultsOf(siteOf(GUIDE.replace(/<h2.*h2>/, '')))).toMatchInlineSnapshot(`
      [
        "checks/built/fixtures/links.json:4  registry  “#managed-addons” is no longer on /guide (ko, en); the nearest id there is “#managed-addons-adot” (docs/managed-addons-adot.mdx:7).  → Put the id back, or write what became of it: {"successor": "/guide#managed-addons-adot"}, or {"withdrawn": {"ko": "…", "en": "…"}} with a sentence for readers.",
      ]
    `);
  });

  test('a renamed data id', () => {
    const renamed = GUIDE.replace('id="managed-addons-adot"', 'id="managed-addons-adot-v2"');
    expect(faultsOf(siteOf(renamed))).toMatchInlineSnapshot(`
      [
        "checks/built/fixtures/links.json:5  registry  “#managed-addons-adot” is no longer on /guide (ko, en); the nearest id there is “#managed-addons-adot-v2” (docs/managed-addons-adot-v2.mdx:7).  → Put the id back, or write what became of it: {"successor": "/guide#managed-addons-adot-v2"}, or {"withdrawn": {"ko": "…", "en": "…"}} with a sentence for readers.",
        "docs/managed-addons-adot-v2.mdx:7  registry  The address /guide#managed-addons-adot-v2 is not registered.  → Run “npm run fix” to register it; from then on it is for ever.",
      ]
    `);
  });

  test('an id that is not kebab-case, which nothing registers', async () => {
    const site = siteOf(`${GUIDE}<h3 id="weeksPerYear">Weeks</h3>`);
    expect(faultsOf(site)).toMatchInlineSnapshot(`
      [
        "docs/weeksPerYear.mdx:7  registry  The id “weeksPerYear” on /guide is not kebab-case ASCII.  → Rename it: once registered, it is for ever.",
      ]
    `);
    expect(complete(readRegistry(FILE), site)).toEqual(readRegistry(FILE));
  });

  test('a heading that one language has lost', () => {
    expect(faultsOf(siteOf(GUIDE, GUIDE.replace(/<h2.*h2>/, '')))).toMatchInlineSnapshot(`
      [
        "checks/built/fixtures/links.json:4  registry  “#managed-addons” is no longer on /guide (en); the nearest id there is “#managed-addons-adot” (docs/managed-addons-adot.mdx:7).  → Put the id back, or write what became of it: {"successor": "/guide#managed-addons-adot"}, or {"withdrawn": {"ko": "…", "en": "…"}} with a sentence for readers.",
      ]
    `);
  });

  test('a page that is gone', () => {
    const registry: Registry = { ...readRegistry(FILE), '/guides': { anchors: {} } };
    expect(faultsOf(siteOf(GUIDE), registry)).toMatchInlineSnapshot(`
      [
        "checks/built/fixtures/links.json:1  registry  The page /guides is no longer published (ko, en).  → Bring it back or write what became of it: "successor": "/page#anchor" or "withdrawn": {"ko": "…", "en": "…"}; the nearest page is /guide.",
      ]
    `);
  });

  test('a retired id that stands on the page again', () => {
    expect(faultsOf(siteOf(`${GUIDE}<h3 id="old-name">Old</h3>`))).toMatchInlineSnapshot(`
      [
        "checks/built/fixtures/links.json:7  registry  The retired “#old-name” stands on /guide again.  → Remove its fate.",
      ]
    `);
  });

  test('entries that cannot be right', () => {
    const registry: Registry = {
      '/guide': {
        anchors: {
          'managed-addons': { go: 'addons' },
          'managed-addons-adot': { go: 'addons' },
          'managed-addons-table': { go: 'The Table' },
          'old-name': { successor: '/guide#never' },
          past: { withdrawn: { ko: '', en: 'Gone.' }, successor: '/guide' },
        },
      },
    };
    expect(faultsOf(siteOf(GUIDE), registry)).toMatchInlineSnapshot(`
      [
        "checks/built/fixtures/links.json:7  registry  The successor of “/guide#old-name” leads nowhere: /guide#never is not registered.  → Name a registered address.",
        "checks/built/fixtures/links.json:8  registry  “/guide#past” has a successor and is withdrawn.  → Keep one.",
        "checks/built/fixtures/links.json:8  registry  “/guide#past” is withdrawn without a sentence for readers.  → Write one in "ko" and one in "en": they see it.",
        "checks/built/fixtures/links.json:5  registry  The short name “addons” belongs to /guide#managed-addons too.  → Choose another one.",
        "checks/built/fixtures/links.json:6  registry  The short name “The Table” is not kebab-case ASCII.  → Choose another one.",
      ]
    `);
  });
});

test('what is new is registered, with a short address that nobody else has, and nothing else changes', async () => {
  const before: Registry = { '/first': { anchors: { overview: { go: 'overview' }, gone: { successor: '/first' } } } };
  const site = siteOf('<h2 id="overview"></h2><h3 id="costs"></h3><div id="costs-node" data-anchor></div>');
  const after = complete(before, site);
  expect(await formatRegistry(after)).toMatchInlineSnapshot(`
    "{
      "/first": {
        "anchors": {
          "gone": { "successor": "/first" },
          "overview": { "go": "overview" }
        }
      },
      "/guide": {
        "anchors": {
          "costs": { "go": "costs" },
          "costs-node": {},
          "overview": { "go": "guide-overview" }
        }
      }
    }
    "
  `);
  expect(complete(after, site)).toEqual(after);
});
