import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import type { CliCall } from '../../aws-api/cli';
import type { Sample } from '../checker';
import type { Scenario } from './scenarios';

/** A call of the AWS CLI that a script made. */
export interface RecordedCall extends CliCall {
  /**
   * The lines of bash's call stack, innermost first. Inside `$(...)` bash counts to the end of the substitution, so a
   * line is where the call stands or a few lines below it.
   */
  readonly stack: readonly number[];
}

export interface Rehearsal {
  readonly calls: readonly RecordedCall[];
  readonly exitCode: number | null;
  readonly stderr: string;
}

const prelude = join(process.cwd(), 'checks/samples/bash/prelude.bash');

/** Variables that a script demands with `${NAME:?...}`; any text will do, the API models know no names. */
function demanded(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*):\?/g)].map(([, name]) => [name, `my-${name?.toLowerCase()}`]),
  );
}

function readCalls(file: string, from: string, to: string): readonly RecordedCall[] {
  const fields = readFileSync(file, 'utf8').split('\0');
  const calls: RecordedCall[] = [];
  for (let at = 0; at + 2 < fields.length;) {
    const count = Number(fields[at + 2]);
    const [stack = '', folder = ''] = fields.slice(at, at + 2);
    calls.push({
      stack: stack.split(' ').map(Number),
      folder: folder.replace(from, to),
      args: fields.slice(at + 3, at + 3 + count).map((argument) => argument.replace(from, to)),
    });
    at += 3 + count;
  }
  return calls;
}

/**
 * Runs a script in a copy of its folder with every outward command replaced, and returns the AWS calls it makes: what
 * the shell really passes on, after quoting, variables and arrays.
 */
export async function rehearse(sample: Sample, scenario: Scenario): Promise<Rehearsal> {
  const copy = mkdtempSync(join(tmpdir(), 'sample-'));
  const folder = join(process.cwd(), dirname(sample.path));
  try {
    cpSync(folder, copy, { recursive: true });
    const script = join(copy, basename(sample.path));
    const calls = join(copy, '.calls');
    writeFileSync(script, sample.text);
    writeFileSync(calls, '');
    const answers = Object.entries(scenario.answers ?? {}).map(([call, answer]) => `${call}=${answer}`);
    const child = spawn('bash', [script, ...(scenario.args ?? [])], {
      cwd: copy,
      timeout: 10_000,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: copy,
        BASH_ENV: prelude,
        SAMPLE_CALLS: calls,
        SAMPLE_ANSWERS: answers.join('\n'),
        ...demanded(sample.text),
        ...scenario.env,
      },
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const exitCode = await new Promise<number | null>((resolve, reject) =>
      child.on('error', reject).on('close', resolve),
    );
    return {
      calls: readCalls(calls, copy, folder),
      exitCode,
      stderr: stderr.replaceAll(script, basename(sample.path)),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
