import { execFileSync } from 'node:child_process';

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

let isWhole: boolean | undefined;

/** Whether dates can be read from Git: in a work tree with its whole history. A shallow clone would give wrong ones. */
export function hasHistory(): boolean {
  try {
    isWhole ??= git('rev-parse', '--is-shallow-repository', 'HEAD').startsWith('false\n');
  } catch {
    isWhole = false;
  }
  return isWhole;
}

/**
 * The day of the last commit that touched one of the files, as YYYY-MM-DD.
 *
 * @returns undefined when there is no history to read or none of the files is committed
 */
export function lastChanged(files: readonly string[]): string | undefined {
  return hasHistory() ? git('log', '-1', '--format=%cs', '--', ...files) || undefined : undefined;
}
