import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { importsOf } from './korean-only.ts';

/** The file with the Korean words of a folder. */
export const WORDS = 'text.ko.ts';

/** What changes whenever the words do. Comments, imports and line breaks are none. */
export function wordsFingerprint(code: string): string {
  const words = code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** The name of a file of words in the record of translations: its folder, as `src/components/Roi`. */
export function wordsKey(file: string): string {
  return path.posix.dirname(file);
}

/** The Korean words of each component that an MDX file imports: of its own folder, else of the one that it comes from. */
export function wordsOfComponents(siteDir: string, mdx: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { names, from } of importsOf(mdx)) {
    if (!from.startsWith('@site/')) continue;
    const folder = from.slice('@site/'.length);
    for (const name of names) {
      const file = [`${folder}/${name}/${WORDS}`, `${folder}/${WORDS}`].find((one) =>
        existsSync(path.join(siteDir, one)),
      );
      if (file) found.set(name, file);
    }
  }
  return found;
}
