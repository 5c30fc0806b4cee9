import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { installDebianPackages } from '../../../scripts/debian';
import type { Fault } from '../../fault';
import type { Sample, Standard } from '../checker';

/** What to do without ShellCheck. */
export const howToInstall = 'Install ShellCheck (Debian: apt-get install shellcheck).';

function find(): string | undefined {
  const { stdout } = spawnSync('shellcheck', ['--version'], { encoding: 'utf8' });
  return /version: (\S+)/.exec(stdout ?? '')?.[1];
}

/**
 * Version of a ShellCheck: one that is here, else Debian's package.
 *
 * @throws Error that says what to install when there is none
 */
export function ensureShellcheck(): string {
  const version = find() ?? (installDebianPackages('shellcheck') ? find() : undefined);
  if (version === undefined) throw new Error(`No ShellCheck was found. ${howToInstall}`);
  return version;
}

/** Version of the ShellCheck that this run uses; without one, scripts are only read by bash and rehearsed. */
export const shellcheckVersion = find();

export const shellcheckStandards: readonly Standard[] = shellcheckVersion
  ? [{ name: 'ShellCheck', version: shellcheckVersion, ofMachine: true }]
  : [];

interface Comment {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** ShellCheck's own words as faults. */
function faultOf({ line, code, message }: Comment, path: string): Fault {
  return {
    file: path,
    line,
    rule: 'bash',
    what: `ShellCheck SC${code}: ${message}`,
    mend: `See https://www.shellcheck.net/wiki/SC${code}.`,
  };
}

/** What ShellCheck says against the scripts; nothing where it is not here. */
export function shellcheckFaults(samples: readonly Sample[]): readonly Fault[] {
  if (shellcheckVersion === undefined || samples.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'shellcheck-'));
  try {
    const files = samples.map((sample, at) => {
      const file = join(folder, `${at}-${basename(sample.path)}`);
      writeFileSync(file, sample.text);
      return file;
    });
    const { stdout } = spawnSync('shellcheck', ['--format=json1', ...files], { encoding: 'utf8' });
    const { comments } = JSON.parse(stdout) as { readonly comments: readonly Comment[] };
    return comments.map((comment) => faultOf(comment, samples[files.indexOf(comment.file)]?.path ?? comment.file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
