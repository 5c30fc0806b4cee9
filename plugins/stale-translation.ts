import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asKorean, withKorean } from './korean-only.ts';
import { changesSince, readRecord } from './translation-record.ts';
import { fingerprint, originalOf, sectionKey, sourceSections, withBlocks } from './translation-sections.ts';
import { wordsFingerprint, wordsKey, wordsOfComponents } from './translation-words.ts';

interface Site {
  /** Root of the site. */
  readonly siteDir: string;
  readonly locale: string;
  readonly repositoryUrl: string;
  /** The branch that readers are shown. */
  readonly branch: string;
}

/** What is behind: a section or the words of a component in it, and where that shows in the translated file. */
interface Behind {
  readonly kind: 'stale' | 'staleWords';
  readonly section: string;
  readonly key: string;
  /** Path of the Korean from the root of the site, with its lines. */
  readonly source: string;
  /** The line after which the notice stands. */
  readonly line: number;
}

function sectionsBehind(text: string, original: string, siteDir: string): Behind[] {
  const record = readRecord(siteDir);
  const korean = new Map(sourceSections(readFileSync(original, 'utf8')).map((section) => [section.id, section]));
  return sourceSections(text).flatMap(({ id, line }) => {
    const section = korean.get(id);
    const key = sectionKey(path.join(siteDir, 'docs'), original, id);
    if (!section || record[key] === fingerprint(section)) return [];
    const source = `${path.relative(siteDir, original)}#L${section.line}-L${section.end}`;
    return [{ kind: 'stale', section: id, key, source, line }] as const;
  });
}

function wordsBehind(text: string, siteDir: string): Behind[] {
  const record = readRecord(siteDir);
  const lines = text.split('\n');
  const sections = sourceSections(text);
  return [...wordsOfComponents(siteDir, text)].flatMap(([name, source]) => {
    const key = wordsKey(source);
    if (record[key] === wordsFingerprint(readFileSync(path.join(siteDir, source), 'utf8'))) return [];
    return lines.flatMap((shown, line) => {
      const section = sections.findLast((one) => one.line <= line)?.id;
      const isShown = section !== undefined && new RegExp(`^<${name}[\\s/>]`).test(shown);
      return isShown ? [{ kind: 'staleWords', section, key, source, line } as const] : [];
    });
  });
}

/** A translated file with a notice at each section and component whose Korean has changed since. */
function withNotices(file: string, text: string, { siteDir, repositoryUrl, branch }: Site): string {
  const original = originalOf(file);
  if (!original || !existsSync(original)) return text;
  const blocks = new Map<number, string[]>();
  const behind = [...sectionsBehind(text, original, siteDir), ...wordsBehind(text, siteDir)];
  for (const { kind, section, key, source, line } of behind) {
    const changes = `${repositoryUrl}/${changesSince(siteDir, branch, key, source)}`;
    const notice = `<TranslationNotice kind="${kind}" section="${section}" changes="${changes}" />`;
    blocks.set(line, [...(blocks.get(line) ?? []), notice]);
  }
  return withBlocks(text, blocks);
}

/**
 * Makes the preprocessor for `markdown.preprocessor`: on a page of another language, a section or a component that is
 * behind its Korean original says so, and a section that exists in Korean only is shown in Korean, marked as such.
 */
export default function staleTranslation(site: Site) {
  return ({ filePath, fileContent }: { filePath: string; fileContent: string }): string => {
    if (site.locale === 'ko') return fileContent;
    if (filePath.startsWith(path.join(site.siteDir, 'docs/'))) return asKorean(fileContent);
    return withKorean(filePath, withNotices(filePath, fileContent, site));
  };
}
