import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault';
import type { ContentFile } from './files';
import { lineOf, treesOf } from './mdx';

/** Languages of dialogues and output, which have no file. */
const PROSE = new Set(['text']);
const MOST_LINES = 3;

function problemOf({ lang, value }: Code): Pick<Fault, 'what' | 'mend'> | undefined {
  if (!lang) {
    return { what: 'This code has no language.', mend: 'Name it after the backticks; a dialogue is “text”.' };
  }
  const lines = value.split('\n').length;
  if (PROSE.has(lang) || lines <= MOST_LINES) return undefined;
  return {
    what: `${lines} lines of ${lang} are typed into the page.`,
    mend: 'Make it a file under examples/ and call <Sample file="…" />.',
  };
}

/** A code fence names its language, and code of more than three lines is a file under `examples/`. */
export function checkFences(files: readonly ContentFile[]): Fault[] {
  return treesOf(files).flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    visit(tree, 'code', (code: Code) => {
      const problem = problemOf(code);
      if (problem) faults.push({ file: file.path, line: lineOf(code), rule: 'fences', ...problem });
    });
    return faults;
  });
}
