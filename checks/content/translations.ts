import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRecord } from '../../plugins/translation-record';
import { wordsFingerprint, wordsKey, WORDS } from '../../plugins/translation-words';
import { fingerprint, idsOfPage, sectionKey, sourceSections } from '../../plugins/translation-sections';
import type { Fault } from '../fault';
import type { ContentFile } from './files';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

/** A Korean section, or the Korean words of a component, with what the record of translations knows about it. */
export interface Translation {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly recorded?: string;
  /** Whether there is an English one. */
  readonly isTranslated: boolean;
}

/** Whether a name that somebody typed means this translation: its key or the last part of it. */
export function isNamed({ key }: Translation, name: string): boolean {
  return key === name || key.endsWith(`#${name}`) || key.endsWith(`/${name}`);
}

function wordTranslations(root: string, files: readonly ContentFile[]): Translation[] {
  const record = readRecord(root);
  return files
    .filter(({ path: file }) => path.basename(file) === WORDS)
    .map(({ path: file, text }) => {
      const key = wordsKey(file);
      const isTranslated = existsSync(path.join(root, file.replace('.ko.', '.en.')));
      return { key, file, line: 1, fingerprint: wordsFingerprint(text), recorded: record[key], isTranslated };
    });
}

function sectionTranslations(root: string, files: readonly ContentFile[]): Translation[] {
  const record = readRecord(root);
  return files
    .filter(({ path: file }) => file.startsWith('docs/'))
    .flatMap(({ path: file, text }) => {
      const english = idsOfPage(path.join(root, ENGLISH, path.relative('docs', file)));
      return sourceSections(text).map((section) => {
        const key = sectionKey('docs', file, section.id);
        const [print, recorded] = [fingerprint(section), record[key]];
        return { key, file, line: section.line, fingerprint: print, recorded, isTranslated: english.has(section.id) };
      });
    });
}

/** Every Korean section, every file of Korean words, and their translation. */
export function translationsOf(root: string, files: readonly ContentFile[]): Translation[] {
  return [...sectionTranslations(root, files), ...wordTranslations(root, files)];
}

/** Sections and words whose English is missing or behind. A debt, not a fault: their English page says so itself. */
export function translationDebts(root: string, files: readonly ContentFile[]): Fault[] {
  return translationsOf(root, files).flatMap(({ key, file, line, fingerprint: print, recorded, isTranslated }) => {
    const name = file.endsWith(WORDS) ? `The text of ${key}` : `The section ${key}`;
    const debt = { file, line, rule: 'translations' };
    const mend = `Bring the English up to date and run npm run translated -- ${key}.`;
    if (!isTranslated) return [{ ...debt, what: `${name} is not translated.`, mend }];
    if (!recorded) return [{ ...debt, what: `No translation of ${key} is recorded.`, mend }];
    return recorded === print ? [] : [{ ...debt, what: `${name} has changed since it was translated.`, mend }];
  });
}
