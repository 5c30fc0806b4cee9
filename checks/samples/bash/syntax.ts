import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { Fault } from '../../fault';
import type { Sample, Standard } from '../checker';

const rule = 'bash';

function version(command: string, pattern: RegExp): string | undefined {
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return pattern.exec(stdout ?? '')?.[1];
}

const bashVersion = version('bash', /version (\d+\.\d+)/);
const shellcheckVersion = version('shellcheck', /version: (\S+)/);

export const shellStandards: readonly Standard[] = [
  ...(bashVersion ? [{ name: 'bash -n', version: bashVersion, ofMachine: true as const }] : []),
  ...(shellcheckVersion ? [{ name: 'ShellCheck', version: shellcheckVersion, ofMachine: true as const }] : []),
];

/** `bash -n`: reads the script without running it. */
export function bashFaults(sample: Sample): readonly Fault[] {
  const { stderr, error } = spawnSync('bash', ['-n'], { input: sample.text, encoding: 'utf8' });
  if (error) throw error;
  const messages = [...stderr.matchAll(/line (\d+): (.+)/g)].slice(0, 1);
  return messages.map(([, line, message]) => ({
    file: sample.path,
    line: Number(line),
    rule,
    what: `bash cannot read this: ${message}.`,
    mend: 'Look for an open quote, bracket or block at or before this line.',
  }));
}

interface ShellcheckComment {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** ShellCheck's own words as faults. */
export function shellcheckFaults(json: string, pathOf: (file: string) => string): readonly Fault[] {
  const { comments } = JSON.parse(json) as { readonly comments: readonly ShellcheckComment[] };
  return comments.map(({ file, line, code, message }) => ({
    file: pathOf(file),
    line,
    rule,
    what: `ShellCheck SC${code}: ${message}`,
    mend: `See https://www.shellcheck.net/wiki/SC${code}.`,
  }));
}

/** What ShellCheck says against the scripts; nothing where it is not installed. */
export function runShellcheck(samples: readonly Sample[]): readonly Fault[] {
  if (shellcheckVersion === undefined || samples.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'shellcheck-'));
  try {
    const files = samples.map((sample, at) => {
      const file = join(folder, `${at}-${basename(sample.path)}`);
      writeFileSync(file, sample.text);
      return file;
    });
    const { stdout } = spawnSync('shellcheck', ['--format=json1', ...files], { encoding: 'utf8' });
    return shellcheckFaults(stdout, (file) => samples[files.indexOf(file)]?.path ?? file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
