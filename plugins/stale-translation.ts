import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asKorean, withKorean } from './korean-only.ts';
import { fingerprint, originalOf, sectionKey, sourceSections, withBlocks } from './translation-sections.ts';

interface Site {
  /** Root of the site. */
  readonly siteDir: string;
  readonly locale: string;
  readonly repositoryUrl: string;
  /** The branch that readers are shown. */
  readonly branch: string;
}

/** Where it is kept which state of each Korean section the translation renders, by `page#section`. */
export const RECORD = 'i18n/en/translated.json';

/** Fingerprints of the Korean sections when they were last translated. */
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

/** A translated file with a notice under the heading of each section whose Korean has changed since. */
function withNotices(file: string, text: string, { siteDir, repositoryUrl, branch }: Site): string {
  const original = originalOf(file);
  if (!original || !existsSync(original)) return text;
  const record = readRecord(siteDir);
  const docs = path.join(siteDir, 'docs');
  const korean = new Map(sourceSections(readFileSync(original, 'utf8')).map((section) => [section.id, section]));
  const blocks = new Map<number, string[]>();
  for (const { id, line } of sourceSections(text)) {
    const section = korean.get(id);
    const key = sectionKey(docs, original, id);
    if (!section || record[key] === fingerprint(section)) continue;
    const recorded = record[key] && commitOf(siteDir, key, record[key]);
    const source = `${path.relative(siteDir, original)}#L${section.line}-L${section.end}`;
    const changes = recorded ? `compare/${recorded}...${branch}` : `blame/${branch}/${source}`;
    blocks.set(line, [`<TranslationNotice kind="stale" section="${id}" changes="${repositoryUrl}/${changes}" />`]);
  }
  return withBlocks(text, blocks);
}

/**
 * Makes the preprocessor for `markdown.preprocessor`: on a page of another language, a section that is behind its
 * Korean original says so, and one that exists in Korean only is shown in Korean, marked as such.
 */
export default function staleTranslation(site: Site) {
  return ({ filePath, fileContent }: { filePath: string; fileContent: string }): string => {
    if (site.locale === 'ko') return fileContent;
    if (filePath.startsWith(path.join(site.siteDir, 'docs/'))) return asKorean(fileContent);
    return withKorean(filePath, withNotices(filePath, fileContent, site));
  };
}
