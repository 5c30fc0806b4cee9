import type { Fault } from '../fault';
import type { ContentFile } from './files';

/** Languages of dialogues and output, which have no file. */
const PROSE = new Set(['text']);
const MOST_LINES = 3;

/** A code fence names its language, and code of more than three lines is a file under `examples/`. */
export function checkFences(files: readonly ContentFile[]): Fault[] {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^\1```$/gm)].flatMap((match) => {
        const [, , info = '', code = ''] = match;
        const language = info.trim().split(' ')[0] ?? '';
        const line = text.slice(0, match.index).split('\n').length;
        const lines = code.split('\n').length - 1;
        const fault = { file: path, line, rule: 'fences' };
        if (!language)
          return [
            {
              ...fault,
              what: 'This code has no language.',
              mend: 'Name it after the backticks; a dialogue is “text”.',
            },
          ];
        if (!PROSE.has(language) && lines > MOST_LINES) {
          return [
            {
              ...fault,
              what: `${lines} lines of ${language} are typed into the page.`,
              mend: 'Make it a file under examples/ and call <Sample file="…" />.',
            },
          ];
        }
        return [];
      }),
    );
}
