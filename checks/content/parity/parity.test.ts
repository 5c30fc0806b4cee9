import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../fault';
import { checkParity } from '../parity';

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');
const [korean, english] = [read('ko.mdx'), read('en.mdx')];

/** What the check says when the Korean page and this English one stand side by side. */
function found(en: string, ko = korean): string[] {
  return checkParity([
    { path: 'docs/guide/_01-cost.mdx', text: ko },
    { path: 'i18n/en/docusaurus-plugin-content-docs/current/guide/_01-cost.mdx', text: en },
  ]).map((fault) => formatFault(fault).replace('i18n/en/docusaurus-plugin-content-docs/current', 'en'));
}

test('pages that say the same in two languages have no difference', () => {
  expect(found(english)).toEqual([]);
});

test.each([
  ['a date', 'December 2025', 'November 2025'],
  ['a price', '$1,000', '$1,100'],
  ['a count', '3 times', '4 times'],
  ['a number in words on the other side', '3 times', '7 times'],
  ['a unit', '30 minutes', '30 hours'],
  ['the end of a range', '3 to 5 seconds', '3 to 6 seconds'],
  ['a large number', '30,000', '300,000'],
  ['a percentage', '99.9 percent', '99.99 percent'],
  ['a version', 'version 1.33.2', 'version 1.33.1'],
  ['a price in a row', '$0.1[', '$0.2['],
  ['a figure in a diagram', '5 days', '6 days'],
  ['a figure in a caption', '2 prices', '3 prices'],
  ['a figure in a dialogue', '7 pods', '8 pods'],
  ['a month', 'until June', 'until July'],
  ['a row id', '#query', '#queries'],
  ['a missing row', '| Storage {/* #storage */} | 10,000 won |\n', ''],
  ['a prop', ' mark="human"', ' mark="gate"'],
  ['a missing prop of words', ' next="approved"', ''],
  ['a flag', ' numeric', ''],
  ['a status date', '2026-05-06', '2026-05-07'],
  ['a missing component', '<Prices />\n', ''],
  ['another sample', 'eks/a.sh', 'eks/b.sh'],
  ['a missing source', 'apart.[^amp-pricing]', 'apart.'],
  ['another source of a table', 'source="amp-pricing"', 'source="amg-pricing"'],
  ['another callout', ':::note', ':::tip'],
  ['another link', '(#next)', '(#cost)'],
  ['other code', '`update-addon`', '`create-addon`'],
  ['another command', 'kubectl get pods', 'kubectl get nodes'],
  ['another level', '### 1.1', '#### 1.1'],
  ['a section in English only', '{/* #next */}', '{/* #other */}'],
  ['broken MDX', '<Prices />', '<Prices>'],
])('finds %s', (_, right, wrong) => {
  expect(english).toContain(right);
  expect(found(english.replace(right, wrong))).toMatchSnapshot();
});

test('things in another order are found', () => {
  const [head = '', next = ''] = english.split(/(?=^### )/m);
  const rows = /(\| Storage.*\n)(\| Query.*\n)/;
  const blocks = /(<Sample[^>]*>\n\n)([\s\S]*)(<Prices \/>\n)/;
  expect(found(english.replace(rows, '$2$1'))).toMatchSnapshot('rows');
  expect(found(english.replace(blocks, '$3\n$2$1'))).toMatchSnapshot('components');
  expect(found(`${next}\n${head}`)).toMatchSnapshot('sections');
});

test('a section that only the Korean has is no fault', () => {
  expect(found(english.split(/^### /m)[0] ?? '')).toEqual([]);
});
