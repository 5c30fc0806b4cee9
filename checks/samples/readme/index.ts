import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { commandFaults, commandStandards } from './commands';

const id = 'readme';

/** What the README of an area answers, each in a paragraph that opens with the word. */
const paragraphs = ['What', 'Needs', 'Try it', 'Clean up'];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Files of the area; for a fixture, whose folder holds other fixtures, none. */
function areaOf(path: string): readonly string[] {
  return basename(path) === 'README.md' ? filesIn(join(process.cwd(), dirname(path))) : [];
}

/** Names in backticks; `<rule>.match.json` and `pod-*.json` stand for several files. */
function namesIn(text: string): readonly RegExp[] {
  return [...text.matchAll(/`([\w./<>*-]+)`/g)].map(([, name = '']) => {
    const pattern = name
      .replace(/<\w+>|\*/g, '\0')
      .replace(/[.]/g, '\\.')
      .replaceAll('\0', '[\\w.-]+');
    // A folder (`oam/`) stands for everything in it.
    return new RegExp(`^${pattern}${name.endsWith('/') ? '' : '$'}`);
  });
}

function faults({ path, text }: Sample): readonly Fault[] {
  const fault = (line: number, what: string, mend: string): Fault => ({ file: path, line, rule: id, what, mend });
  const names = namesIn(text);
  const missing = paragraphs
    .filter((word) => !new RegExp(`\\n\\*\\*${word}\\.\\*\\*\\s`).test(text))
    .map((word) => fault(1, `There is no paragraph **${word}.**`, `Add a paragraph that opens with **${word}.**`));
  const unnamed = areaOf(path)
    .filter((file) => !names.some((name) => name.test(file)))
    .map((file) => fault(1, `It does not name ${file}, which lies in its area.`, 'Add a row for it to the table.'));
  const gone = text.split('\n').flatMap((content, at) => {
    const file = /^\| `([\w./-]+\.\w+)`/.exec(content)?.[1];
    if (file === undefined || existsSync(join(process.cwd(), dirname(path), file))) return [];
    return [fault(at + 1, `It names ${file}, which does not exist.`, 'Remove the row or name the file that is meant.')];
  });
  const title = text.startsWith('# ')
    ? []
    : [fault(1, 'It has no title.', 'Begin with `# ` and the name of the area.')];
  return [...title, ...missing, ...unnamed, ...gone];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('/README.md'),
  against: ({ text }) => commandStandards(text),
  check: async (samples) => [...samples.flatMap(faults), ...(await Promise.all(samples.map(commandFaults))).flat()],
  limits: ({ text }) =>
    commandStandards(text).length === 0
      ? undefined
      : {
          ko: 'AWS CLI 호출만 API 모델로 확인했습니다. kubectl 같은 다른 명령은 확인하지 않습니다.',
          en: 'Only the AWS CLI calls are checked, against the API models; other commands such as kubectl are not.',
        },
};

export default checker;
