import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { idsOfPage, originalOf, sourceSections, withBlocks, type SourceSection } from './translation-sections.ts';

interface Import {
  readonly names: readonly string[];
  readonly isDefault: boolean;
  readonly from: string;
}

const IMPORT = /^import\s+(\w+|\{[^}]*\})\s+from\s+'([^']+)';$/gm;

/** The imports of an MDX file, in its order. */
export function importsOf(mdx: string): Import[] {
  return [...mdx.matchAll(IMPORT)].map(([, bound = '', from = '']) => {
    const names = bound.replace(/[{}\s]/g, '').split(',');
    return { names: names.filter(Boolean), isDefault: !bound.startsWith('{'), from };
  });
}

/**
 * A section in Korean on a page of another language, marked as such, with or without a notice that says so. The heading
 * is marked by itself as well, for it also stands in the table of contents and in the lists of chapters.
 */
function inKorean({ id, heading, body }: SourceSection, withNotice = true): string {
  const marked = heading.replace(/^(#+) (.+) (\{\/\*.*)$/, '$1 <span lang="ko">$2</span> $3');
  const notice = withNotice ? [`<TranslationNotice kind="missing" section="${id}" />`] : [];
  return ['<div lang="ko">', marked, ...notice, body, '</div>'].join('\n\n');
}

/** Imports of the Korean file that the added text needs and the translation does not have. */
function neededImports(korean: string, translation: string, added: string): string[] {
  const bound = new Set(importsOf(translation).flatMap(({ names }) => names));
  return importsOf(korean).flatMap(({ names, isDefault, from }) =>
    names
      .filter((name) => !from.endsWith('.mdx') && !bound.has(name) && new RegExp(`<${name}[\\s/>]`).test(added))
      .map((name) => `import ${isDefault ? name : `{ ${name} }`} from '${from}';`),
  );
}

interface Part {
  /** The part of the translated page after which this one stands; undefined for the first part. */
  readonly after?: string;
  readonly statement: string;
  readonly element: string;
}

/** Parts of the Korean page that the translated page does not include. */
function missingParts(file: string, original: string, korean: string, translation: string): Part[] {
  const included = new Map(importsOf(translation).map(({ from, names }) => [from, names[0]]));
  const missing: Part[] = [];
  let after: string | undefined;
  for (const { names, from } of importsOf(korean)) {
    if (!from.startsWith('./') || !from.endsWith('.mdx')) continue;
    if (included.has(from)) {
      after = included.get(from);
      continue;
    }
    const isTranslated = existsSync(path.join(path.dirname(file), from));
    const source = isTranslated ? from : path.relative(path.dirname(file), path.join(path.dirname(original), from));
    missing.push({ after, statement: `import ${names[0]} from '${source}';`, element: `<${names[0]} />` });
  }
  return missing;
}

/**
 * A translated file with what only the Korean has: its sections, marked with their language and a notice, and parts of
 * the page that the translation does not include. A file that is no translation comes back as it is.
 */
export function withKorean(file: string, text: string): string {
  const original = originalOf(file);
  if (!original || !existsSync(original)) return text;
  const korean = readFileSync(original, 'utf8');
  const [known, own] = [idsOfPage(file), new Map(sourceSections(text).map((section) => [section.id, section]))];
  const lines = text.split('\n');
  const blocks = new Map<number, string[]>();
  const put = (line: number, block: string): void => void blocks.set(line, [...(blocks.get(line) ?? []), block]);

  const head = text.startsWith('---\n') ? lines.indexOf('---', 1) + 1 : 0;
  let end = own.size > 0 ? Math.min(...[...own.values()].map(({ line }) => line)) - 1 : lines.length;
  for (const section of sourceSections(korean)) {
    end = own.get(section.id)?.end ?? end;
    if (!known.has(section.id)) put(end, inKorean(section));
  }
  const parts = missingParts(file, original, korean, text);
  for (const { after, statement, element } of parts) {
    // The order of the imports is the reading order of the parts.
    put(after ? lines.findIndex((line) => line.startsWith(`import ${after} `)) + 1 : head, statement);
    put(after ? lines.indexOf(`<${after} />`) + 1 : lines.length, element);
  }
  const imports = neededImports(korean, text, [...blocks.values()].flat().join('\n'));
  if (imports.length > 0) blocks.set(head, [imports.join('\n'), ...(blocks.get(head) ?? [])]);
  return withBlocks(text, blocks);
}

/** Reads an MDX file as the build does. */
export function readMdx(file: string): string {
  return withKorean(file, readFileSync(file, 'utf8'));
}

/** A Korean file on a page of another language: each section is marked, and the first one has the notice. */
export function asKorean(text: string): string {
  const sections = sourceSections(text);
  const lines = text.split('\n');
  const start = (sections[0]?.line ?? lines.length + 1) - 1;
  const marked = sections.map((section, index) => inKorean(section, index === 0));
  return [...lines.slice(0, start), ...marked].join('\n\n');
}
