import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { Fault } from '../../fault';
import type { Sample } from '../checker';
import { toolVersions } from './tools';

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
  if (toolVersions.shellcheck === undefined || samples.length === 0) return [];
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
