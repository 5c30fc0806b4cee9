import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkIslands, checkPage } from './budgets';
import { checkStyles } from './styles';

function site(script: number): string {
  const build = mkdtempSync(path.join(tmpdir(), 'budgets-'));
  mkdirSync(path.join(build, 'assets'));
  writeFileSync(path.join(build, 'assets/styles.css'), 'p { margin: 0 }');
  writeFileSync(path.join(build, 'assets/start.1234.js'), randomBytes(script));
  writeFileSync(path.join(build, 'assets/main.1234.js'), 'run()');
  writeFileSync(path.join(build, 'assets/island-filter-view.1234.js'), randomBytes(script));
  writeFileSync(
    path.join(build, 'index.html'),
    '<link rel=stylesheet href=/assets/styles.css><script src=/assets/start.1234.js async data-app=/assets/main.1234.js></script>',
  );
  return build;
}

test('a page within its budgets passes', () => {
  const build = site(100);
  expect(checkPage(build, 'index.html')).toEqual([]);
  expect(checkIslands(build, ['assets/island-filter-view.1234.js'])).toEqual([]);
});

test('a page and an island over their budgets are named with what has grown', () => {
  const build = site(7000);
  expect(checkPage(build, 'index.html').map(({ what }) => what)).toEqual([
    'JavaScript before the reader touches the page: 7.0 kB (brotli), 2.0 more than its budget of 5 (start.1234.js 7.0).',
  ]);
  expect(checkIslands(build, ['assets/island-filter-view.1234.js']).map(({ what }) => what)).toEqual([
    'Island: 7.0 kB (brotli), 1.0 more than its budget of 6 (island-filter-view.1234.js 7.0).',
  ]);
});

test('a class of a CSS module without a rule is named', () => {
  const html = '<p class="markdown lead_a1+b"><b class=lost_x9Yz></b>';
  expect(checkStyles('index.html', html, '.lead_a1\\+b{color:red}').map(({ what }) => what)).toEqual([
    'The class “lost_x9Yz” has no rule in the stylesheet.',
  ]);
});
