import { expect, test } from 'vitest';
import { formatFault } from '../fault';
import { checkWords } from './words';

const korean = `
export const text: Text = {
  caption: (count) => \`애드온 \${count}개, 30분\`,
  rows: { 'vpc-cni': { note: '1,000달러. [2장](#next)[^amp-pricing]' } },
  steps: ['첫째 3번', '둘째 5일'],
};
`;
const english = `
export const text: Text = {
  caption: (count) => (count === 1 ? '1 add-on, 30 minutes' : \`\${count} add-ons, 30 minutes\`),
  rows: { 'vpc-cni': { note: '$1,000. [Chapter 2](#next)[^amp-pricing]' } },
  steps: ['First 3 times', 'Then 5 days'],
};
`;

function found(en: string): string[] {
  return checkWords([
    { path: 'src/A/text.ko.ts', text: korean },
    { path: 'src/A/text.en.ts', text: en },
  ]).map(formatFault);
}

test('words that say the same have no difference', () => {
  expect(found(english)).toEqual([]);
});

test.each([
  ['a figure in a template', 'add-ons, 30 minutes', 'add-ons, 40 minutes'],
  ['a price', '$1,000', '$2,000'],
  ['another link', '(#next)', '(#cost)'],
  ['a missing source', '[^amp-pricing]', ''],
  ['a figure at another place of a list', "'First 3 times', 'Then 5 days'", "'First 5 days', 'Then 3 times'"],
])('finds %s', (_, right, wrong) => {
  expect(found(english.replace(right, wrong))).toMatchSnapshot();
});
