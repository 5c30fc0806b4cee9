import ts from 'typescript';
import type { Fault } from '../fault';
import type { ContentFile } from './files';
import type { Passage } from './parity/sections';
import { comparePassages } from './parity/passages';
import { surplus } from './parity/difference';

const KOREAN = /\.ko\.ts$/;
const LINK = /\]\(([^)\s]+)\)/g;
const SOURCE = /\[\^([a-z0-9-]+)\]/g;

function nameOf(node: ts.Node, index: number): string {
  if (ts.isPropertyAssignment(node)) return node.name.getText().replace(/^['"]|['"]$/g, '');
  if (ts.isVariableDeclaration(node)) return node.name.getText();
  return ts.isArrayLiteralExpression(node.parent) ? String(index) : '';
}

/** The strings of a file of words by the path of their key, such as `text.rows.vpc-cni.note`. */
function wordsOf(file: ContentFile): Map<string, Passage> {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const passages = new Map<string, Passage>();
  const walk = (node: ts.Node, key: string): void => {
    if (ts.isImportDeclaration(node)) return;
    // The singular is a matter of one language's grammar; what is counted stands in the other branch.
    if (ts.isConditionalExpression(node) && node.condition.getText().endsWith('=== 1')) {
      walk(node.whenFalse, key);
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const passage = passages.get(key) ?? { key, line, texts: [] };
      passages.set(key, passage);
      passage.texts.push({ text: node.text, line });
      return;
    }
    let index = 0;
    ts.forEachChild(node, (child) => {
      const isName = ts.isPropertyAssignment(node) && child === node.name;
      const name = nameOf(child, index++);
      if (!isName) walk(child, [key, name].filter(Boolean).join('.'));
    });
  };
  walk(source, '');
  return passages;
}

function marks({ texts }: Passage, pattern: RegExp): { key: string; line: number }[] {
  return texts.flatMap(({ text, line }) => [...text.matchAll(pattern)].map(([, key = '']) => ({ key, line })));
}

function compare(ko: ContentFile, en: ContentFile): Fault[] {
  const english = wordsOf(en);
  return [...wordsOf(ko)].flatMap(([key, mine]) => {
    const theirs = english.get(key);
    if (!theirs) return [];
    const fault = (what: string, line: number, other: number): Fault => ({
      file: en.path,
      line,
      rule: 'words',
      what: `${key}: ${what} (Korean: ${ko.path}:${other})`,
      mend: 'Correct the one that is wrong.',
    });
    const { missing, added } = comparePassages(mine, theirs);
    const pairs = [
      ['link', LINK],
      ['source', SOURCE],
    ] as const;
    return [
      ...missing.map((figure) => fault(`the figure ${figure.key} is missing.`, theirs.line, figure.line)),
      ...added.map((figure) => fault(`the figure ${figure.key} stands in English only.`, figure.line, mine.line)),
      ...pairs.flatMap(([name, pattern]) => [
        ...surplus(marks(mine, pattern), marks(theirs, pattern)).map((mark) =>
          fault(`the ${name} ${mark.key} is missing.`, theirs.line, mark.line),
        ),
        ...surplus(marks(theirs, pattern), marks(mine, pattern)).map((mark) =>
          fault(`the ${name} ${mark.key} stands in English only.`, mark.line, mine.line),
        ),
      ]),
    ];
  });
}

/** The words of a component say the same under each key in both languages: figures, links and sources. */
export function checkWords(files: readonly ContentFile[]): Fault[] {
  return files
    .filter(({ path }) => KOREAN.test(path))
    .flatMap((ko) => {
      const en = files.find(({ path }) => path === ko.path.replace(KOREAN, '.en.ts'));
      return en ? compare(ko, en) : [];
    });
}
