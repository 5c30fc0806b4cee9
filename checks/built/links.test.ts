import { expect, test } from 'vitest';
import { formatFault } from '../fault';
import { checkIds } from './ids';
import { checkLinks } from './links';
import { readPage, type BuiltSite } from './site';

function siteOf(links: readonly string[]): BuiltSite {
  const html = `<h2 id="managed-addons"></h2>${links.map((href) => `<a href="${href}"></a>`).join('')}`;
  const page = (locale: 'ko' | 'en', path: string, text: string): BuiltSite['pages'][number] => ({
    file: `build/${locale}${path}.html`,
    locale,
    path,
    ...readPage(text),
  });
  return {
    pages: [page('ko', '/guide', html), page('en', '/guide', '<h2 id="managed-addons"></h2>'), page('ko', '/', '')],
    files: new Set(['examples/eks/install.sh', 'go/managed-addons.html']),
  };
}

function faultsOf(links: readonly string[], base?: string): string[] {
  return checkLinks(siteOf(links), (target) => ({ file: 'docs/guide.mdx', line: target.length }), base).map(
    formatFault,
  );
}

test('links that lead to pages, ids, files and other sites pass', () => {
  const links = ['#managed-addons', '/guide#managed-addons', '/en/guide#managed-addons', '/', '/guide?a.q=x', '?b=c'];
  const others = ['/examples/eks/install.sh', '/go/managed-addons', 'https://example.com/#x', 'mailto:a@example.com'];
  expect(faultsOf([...links, ...others])).toEqual([]);
});

test('links below a base path are resolved', () => {
  const found = faultsOf(['/base/guide#managed-addons', '/base/en/guide', '/base/guides'], '/base/');
  expect(found).toHaveLength(1);
});

test('a broken link names its place and the nearest address', () => {
  const links = ['#managed-addon', '/en/guide#costs', '/guides', '/examples/eks/instal.sh', '#%E0%A4%A'];
  expect(faultsOf(links)).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:14  links  The link “#managed-addon” on /guide (ko) leads to “#managed-addon”, which is not on /guide.  → Did you mean “#managed-addons”?",
      "docs/guide.mdx:15  links  The link “/en/guide#costs” on /guide (ko) leads to “#costs”, which is not on /guide.  → Name an id of that page.",
      "docs/guide.mdx:7  links  The link “/guides” on /guide (ko) leads to no page.  → Did you mean “/guide”?",
      "docs/guide.mdx:23  links  The link “/examples/eks/instal.sh” on /guide (ko) leads to no page.  → Correct it.",
      "docs/guide.mdx:9  links  The link “#%E0%A4%A” on /guide (ko) leads to “#%E0%A4%A”, which is not on /guide.  → Name an id of that page.",
    ]
  `);
});

test('an id that stands twice on a page is a fault that names all its places', () => {
  const html = '<html lang="ko"><p id="costs">a</p>\n<p id="costs">b</p><p id="other"></p></html>';
  const page = { file: 'build/guide.html', locale: 'ko', path: '/guide', ...readPage(html) } as const;
  const places = [3, 9].map((line) => ({ file: 'docs/guide.mdx', line }));
  expect(checkIds({ pages: [page], files: new Set() }, () => places).map(formatFault)).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:3  ids  The id “costs” stands more than once on /guide (ko): also at docs/guide.mdx:9.  → Give the newer one an id of its own: links lead only to the first.",
    ]
  `);
});
