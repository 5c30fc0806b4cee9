import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** Folder below which the benchmarks work. */
export const WORK = path.join(tmpdir(), 'aiops-on-eks-bench');

/**
 * Copies the site as it stands in the work tree, so that a benchmark touches neither the build nor the caches of whoever
 * runs it. The copy has a `node_modules` of its own, with links to the packages and an empty cache. It is no Git work tree:
 * its pages show no date of change.
 *
 * @returns folder of the copy
 */
export function copySite(name: string): string {
  const copy = path.join(WORK, name);
  rmSync(copy, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    if (existsSync(path.join(ROOT, file))) cpSync(path.join(ROOT, file), path.join(copy, file));
  }
  mkdirSync(path.join(copy, 'node_modules'));
  for (const entry of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (entry === '.cache') continue;
    symlinkSync(path.join(ROOT, 'node_modules', entry), path.join(copy, 'node_modules', entry));
  }
  return copy;
}
