import path from 'node:path';
import { readRecord } from '../../plugins/stale-translation';
import { fingerprint, idsOfPage, sectionKey, sourceSections } from '../../plugins/translation-sections';
import type { Fault } from '../fault';
import type { ContentFile } from './files';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

/** A Korean section with what the record of translations knows about it. */
export interface Translation {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly recorded?: string;
  /** Whether the English page has the section. */
  readonly isTranslated: boolean;
}

/** Every Korean section and its translation. */
export function translationsOf(root: string, files: readonly ContentFile[]): Translation[] {
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

/** Sections whose English is missing or behind. A debt, not a fault: their English page says so itself. */
export function translationDebts(root: string, files: readonly ContentFile[]): Fault[] {
  return translationsOf(root, files).flatMap(({ key, file, line, fingerprint: print, recorded, isTranslated }) => {
    const debt = { file, line, rule: 'translations' };
    const mend = `Bring the English up to date and run npm run translated -- ${key}.`;
    if (!isTranslated) return [{ ...debt, what: `The section ${key} is not translated.`, mend }];
    if (!recorded) return [{ ...debt, what: `No translation of ${key} is recorded.`, mend }];
    return recorded === print
      ? []
      : [{ ...debt, what: `The section ${key} has changed since it was translated.`, mend }];
  });
}
