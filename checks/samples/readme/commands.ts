import { dirname, join } from 'node:path';

import { checkCliCall, standardOf } from '../../aws-api/cli';
import type { Fault } from '../../fault';
import { rehearse } from '../bash/rehearse';
import type { Sample, Standard } from '../checker';

const rule = 'readme';

/** The AWS CLI calls of a README, each at its line; a span between two backticks may leave options out. */
interface Written {
  readonly line: number;
  readonly command: string;
  readonly isWhole: boolean;
}

/** A call up to the end of its command: what follows belongs to the shell. */
const CALL = /(?:^|[|;(]\s*|&& )(aws [a-z][a-z-]* (?:[^"'|;)&#]|"[^"]*"|'[^']*')+)/;

/** Assignments without a command in them, which the calls below may use. */
function assignments(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => /^(?:export )?(\w+="[^`]*")$/.exec(line)?.[1] ?? [])
    .filter((line) => !line.includes('$('));
}

function writtenCalls(text: string): readonly Written[] {
  const calls: Written[] = [];
  let inFence = false;
  let joined = '';
  text.split('\n').forEach((content, at) => {
    const line = at + 1;
    if (content.startsWith('```')) inFence = !inFence && content.startsWith('```bash');
    else if (!inFence)
      calls.push(
        ...[...content.matchAll(/`(aws [a-z][^`]*)`/g)].map(([, command = '']) => ({ line, command, isWhole: false })),
      );
    else if (content.endsWith('\\')) joined += `${content.slice(0, -1).trim()} `;
    else {
      const command = CALL.exec(joined + content.trim())?.[1];
      joined = '';
      if (command !== undefined) calls.push({ line, command, isWhole: true });
    }
  });
  return calls;
}

/** A file that an earlier command of the same README writes does not lie there yet. */
function isMadeThere(what: string, text: string): boolean {
  const file = / reads (\S+), which does not exist/.exec(what)?.[1];
  return file !== undefined && text.split(file).length > 2;
}

/** What AWS' API models say against the commands of a README. */
export async function commandFaults({ path, text }: Sample): Promise<readonly Fault[]> {
  const written = writtenCalls(text);
  if (written.length === 0) return [];
  const variables = written.flatMap(({ command }) => [...command.matchAll(/\$\{?([A-Z_]+)/g)].map(([, name]) => name));
  const env = Object.fromEntries(variables.map((name) => [name, `my-${name?.toLowerCase()}`]));
  const before = assignments(text).map((assignment) => `${assignment}; `);
  const script = `${written.map(({ command }) => `${before.join('')}${command}`).join('\n')}\n`;
  const { calls } = await rehearse({ path: join(dirname(path), '.readme.sh'), text: script }, { env });
  return written.flatMap(({ line, command, isWhole }, at): readonly Fault[] => {
    const call = calls.find(({ stack }) => stack[0] === at + 1);
    const problems = call === undefined ? ['bash does not get to this call'] : checkCliCall(call);
    const [, service, operation] = command.split(' ');
    return problems
      .filter((what) => isWhole || !/is required and missing|has no value/.test(what))
      .filter((what) => !isMadeThere(what, text))
      .map((what) => ({ file: path, line, rule, what, mend: `Look at \`aws ${service} ${operation} help\`.` }));
  });
}

/** The API models that the commands of a README are held against. */
export function commandStandards(text: string): readonly Standard[] {
  const services = new Set(writtenCalls(text).map(({ command }) => command.split(' ')[1] ?? ''));
  return [...services].sort().flatMap((service) => standardOf(service) ?? []);
}
