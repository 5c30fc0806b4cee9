import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { RECORD } from '../../plugins/translation-record';
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

test('lists the words of a component whose Korean has changed, and no change that readers do not see', () => {
  debts(english, KOREAN);
  const words = "export const text = { title: '가격' };\n";
  const file = { path: 'src/components/Prices/text.ko.ts', text: words };
  mkdirSync(path.join(root, 'src/components/Prices'), { recursive: true });
  writeFileSync(path.join(root, 'src/components/Prices/text.en.ts'), words);
  const [{ key = '', fingerprint = '' } = {}] = translationsOf(root, [file]);
  writeFileSync(path.join(root, RECORD), JSON.stringify({ [key]: fingerprint }));
  const found = (text: string): string[] => translationDebts(root, [{ ...file, text }]).map(formatFault);
  expect(found(`import type { Words } from './types';\n\n/** Words. */\n${words}`)).toEqual([]);
  expect(found(words.replace('가격', '새 가격'))).toMatchSnapshot();
});

test('lists a section that is not translated, and one whose translation was never recorded', () => {
  expect(debts(english.split('\n\n## ')[0] ?? '', KOREAN)).toMatchSnapshot('not translated');
  expect(debts(english, KOREAN.split('\n\n## ')[0] ?? '')).toMatchSnapshot('not recorded');
});
