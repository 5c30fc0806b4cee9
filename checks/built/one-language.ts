import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../fault';

const HANGUL = /\p{Script=Hangul}/u;
/** The only Hangul that every English page carries: the name of the language in the menu. */
const NAMES = ['한국어'];
const ATTRIBUTES = ['ariaLabel', 'title', 'alt', 'placeholder', 'content', 'dataLabel', 'value'];

/** Code that reads what a reader types in Korean on a page in either language (`5만`); it shows none of it. */
const READS_KOREAN = /^models\/roi\/typed\.ts$/;
const RUN = /\p{Script=Hangul}+/gu;

interface File {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** A text of a built file, and the line where it stands. */
interface Found {
  readonly text: string;
  readonly line: number;
}

/** What an English page shows or says, without the parts that are marked as Korean and what repeats their headings. */
function textsOf(html: string): Found[] {
  const texts: Found[] = [];
  const korean = new Set<string>(NAMES);
  visit(fromHtml(html), 'element', (element) => {
    const { lang } = element.properties;
    const isKorean = lang === 'ko' && element.tagName !== 'html';
    if (isKorean) {
      visit(element, 'element', (inner) => {
        if (/^h[2-4]$/.test(inner.tagName)) korean.add(toString(inner).replace('\u200b', '').trim());
      });
      return SKIP;
    }
    // A sample is one file for both languages and may hold messages in either.
    if (element.tagName === 'style' || String(element.properties.id).startsWith('sample-')) return SKIP;
    const line = element.position?.start.line ?? 1;
    const said = ATTRIBUTES.map((name) => element.properties[name]).filter((value) => typeof value === 'string');
    const shown = element.children.flatMap((child) => (child.type === 'text' ? child.value.trim() : []));
    texts.push(...[...said, ...shown].map((text) => ({ text, line })));
    return undefined;
  });
  return texts.filter(({ text }) => ![...korean].some((heading) => text === heading));
}

function hangulIn(code: string, read: string): Found[] {
  // A bundler may write characters as escapes.
  const plain = code.replace(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return plain.split('\n').flatMap((text, index) =>
    [...text.matchAll(/[^"'`<>]*\p{Script=Hangul}[^"'`<>]*/gu)]
      .map(([found]) => ({ text: found.trim(), line: index + 1 }))
      .filter((found) => !NAMES.includes(found.text))
      .filter((found) => !(found.text.match(RUN) ?? []).every((run) => read.includes(run))),
  );
}

function isSentence(text: string): boolean {
  const words = text.split(' ');
  return words.length > 3 && words.filter((word) => /^[a-z]/.test(word)).length > 1;
}

/** Sentences of the English words that are no names: four words or more, not all with a capital, cut at markup. */
export function sentencesOf(english: string, korean: string): string[] {
  const strings = [...english.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, quoted, template]) => quoted ?? template ?? ''); // prettier-ignore
  const parts = strings.flatMap((text) => text.split(/[`*[\]()^\\&<>"']|\$\{[^}]*\}/)).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part.length > 24 && isSentence(part) && !korean.includes(part));
}

/**
 * No Hangul in the English files outside names, the language menu and parts marked as Korean.
 *
 * @param read source of the code that reads Korean; what it holds may stand in scripts
 */
export function checkEnglish(files: readonly File[], read = ''): Fault[] {
  return files.flatMap(({ path: file, text }) =>
    (file.endsWith('.html') ? textsOf(text) : hangulIn(text, read))
      .filter((found) => HANGUL.test(found.text))
      .map((found) => ({
        file,
        line: found.line,
        rule: 'one-language',
        what: `Korean in the English build: “${found.text.slice(0, 80)}”.`,
        mend: 'Move the words to text.<locale>.ts, translate them, or mark the part with lang="ko".',
      })),
  );
}

/** None of the sentences in the Korean files. */
export function checkKorean(files: readonly File[], sentences: readonly string[]): Fault[] {
  return files.flatMap(({ path: file, text }) =>
    sentences.flatMap((sentence) => {
      const at = text.indexOf(sentence);
      if (at < 0) return [];
      const line = text.slice(0, at).split('\n').length;
      const what = `English words in the Korean build: “${sentence.slice(0, 80)}”.`;
      return [{ file, line, rule: 'one-language', what, mend: 'Import ./text, never text.en.' }];
    }),
  );
}

function filesBelow(folder: string, isOwn: (file: string) => boolean): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js)$/.test(file) && !file.startsWith('examples/') && isOwn(file))
    .sort()
    .map((file) => path.join(folder, file))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

/** Each locale's HTML and JavaScript holds one language. */
export function checkOneLanguage(root: string): Fault[] {
  const texts = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.en.ts'))
    .map((file) => path.join(root, 'src', file));
  const sentences = texts.flatMap((file) =>
    sentencesOf(readFileSync(file, 'utf8'), readFileSync(file.replace('.en.ts', '.ko.ts'), 'utf8')),
  );
  const reading = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => READS_KOREAN.test(file) && file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));
  return [
    ...checkEnglish(
      filesBelow('build/en', () => true),
      reading.join('\n'),
    ),
    ...checkKorean(
      filesBelow('build', (file) => !file.startsWith('en/')),
      sentences,
    ),
  ];
}
