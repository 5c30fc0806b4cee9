import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where it is kept which state of the Korean the translation renders: of each section by `page#section`, of the words of
 * each component by its folder.
 */
export const RECORD = 'i18n/en/translated.json';

/** Fingerprints of the Korean when it was last translated. */
export function readRecord(siteDir: string): Readonly<Record<string, string>> {
  const file = path.join(siteDir, RECORD);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** The commit that recorded a translation; undefined without a Git history. */
function commitOf(siteDir: string, key: string, print: string): string | undefined {
  try {
    const search = ['log', '-1', '--format=%H', `-S"${key}": "${print}"`, '--', RECORD];
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', search, { cwd: siteDir, encoding: 'utf8', stdio }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path in the repository's web pages where the changes since a translation can be seen.
 *
 * @param source path of the Korean file with its lines, for what was never recorded or has no history
 */
export function changesSince(siteDir: string, branch: string, key: string, source: string): string {
  const print = readRecord(siteDir)[key];
  const recorded = print && commitOf(siteDir, key, print);
  return recorded ? `compare/${recorded}...${branch}` : `blame/${branch}/${source}`;
}
