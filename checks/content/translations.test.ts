import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { RECORD } from '../../plugins/stale-translation';
import { formatFault } from '../fault';
import { translationDebts, translationsOf } from './translations';

const KOREAN = '## 하나 {/* #one */}\n\n글.\n\n## 둘 {/* #two */}\n\n글.\n';
const english = '## One {/* #one */}\n\nText.\n\n## Two {/* #two */}\n\nText.\n';
let root = '';

afterEach(() => rmSync(root, { recursive: true }));

/** A site with this English page, whose translation was recorded when the Korean page was `recorded`. */
function debts(page: string, recorded: string, korean = KOREAN): string[] {
  root = mkdtempSync(path.join(tmpdir(), 'translations-'));
  const folder = path.join(root, 'i18n/en/docusaurus-plugin-content-docs/current');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'guide.mdx'), page);
  const state = translationsOf(root, [{ path: 'docs/guide.mdx', text: recorded }]);
  const record = Object.fromEntries(state.map(({ key, fingerprint }) => [key, fingerprint]));
  writeFileSync(path.join(root, RECORD), JSON.stringify(record));
  return translationDebts(root, [{ path: 'docs/guide.mdx', text: korean }]).map(formatFault);
}

test('owes nothing for what is translated and recorded', () => {
  expect(debts(english, KOREAN)).toEqual([]);
});

test('lists a section whose Korean has changed', () => {
  expect(debts(english, KOREAN, KOREAN.replace(/글\.\n$/, '새 글.\n'))).toMatchSnapshot();
});

test('lists a section that is not translated, and one whose translation was never recorded', () => {
  expect(debts(english.split('\n\n## ')[0] ?? '', KOREAN)).toMatchSnapshot('not translated');
  expect(debts(english, KOREAN.split('\n\n## ')[0] ?? '')).toMatchSnapshot('not recorded');
});
