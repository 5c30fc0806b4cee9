import { expect, it } from 'vitest';
import { formatFault } from '../fault';
import { checkFences } from './fences';

function faultsIn(text: string, path = 'docs/guide.mdx'): string[] {
  return checkFences([{ path, text }]).map(formatFault);
}

const fence = (language: string, lines: number, mark = '```'): string =>
  [mark + language, ...Array.from({ length: lines }, (_, line) => `line ${line}`), mark].join('\n');

it('lets a single command, three lines of code and a dialogue of any length stand in the page', () => {
  expect(faultsIn([fence('bash', 1), fence('yaml', 3), fence('text', 12)].join('\n\n'))).toEqual([]);
});

it('asks for a file where code has more than three lines', () => {
  expect(faultsIn(`import Chapter from './a.mdx';\n\n# Title\n\n${fence('bash title="a.sh"', 4)}\n`)).toEqual([
    'docs/guide.mdx:5  fences  4 lines of bash are typed into the page.  → Make it a file under examples/ and call <Sample file="…" />.',
  ]);
});

it('sees code in a list, a quotation, a callout and a component, and between tildes', () => {
  const inside = (prefix: string): string => fence('yaml', 4).replaceAll('\n', `\n${prefix}`);
  const texts = [
    `- a step\n\n  ${inside('  ')}`,
    `> ${inside('> ')}`,
    `:::tip\n\n${fence('yaml', 4)}\n\n:::`,
    `<Table id="a">\n\n${fence('yaml', 4)}\n\n</Table>`,
    fence('yaml', 4, '~~~'),
    fence('yaml', 4, '````'),
  ];
  expect(texts.map((text) => faultsIn(text).length)).toEqual(texts.map(() => 1));
});

it('asks for the language', () => {
  expect(faultsIn(fence('', 1))).toEqual([
    'docs/guide.mdx:1  fences  This code has no language.  → Name it after the backticks; a dialogue is “text”.',
  ]);
});

it('leaves other files alone', () => {
  expect(faultsIn(fence('bash', 9), 'src/components/a/text.ko.ts')).toEqual([]);
});
