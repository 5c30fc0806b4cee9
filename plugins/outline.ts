import path from 'node:path';
import { asKorean, readMdx } from './korean-only.ts';
import { originalOf } from './translation-sections.ts';

/** A heading of a guide with its address. */
export interface Heading {
  readonly level: 2 | 3 | 4;
  readonly id: string;
  /** The heading as plain text. */
  readonly title: string;
  /** Its language, where that is not the page's. */
  readonly lang?: string;
}

/** A chapter of a guide: what stands from one h2 to the next, over all files of the page. */
export interface Chapter extends Heading {
  readonly sections: readonly Heading[];
  /** Reading time, rounded up to whole minutes. */
  readonly minutes: number;
}

/** The pace that Docusaurus' own blog assumes. */
const WORDS_PER_MINUTE = 200;

const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;
const HEADING = /^(#{2,4}) (.+?) \{\/\* #([a-z0-9-]+) \*\/\}$/;
/** How `inKorean` marks a heading. */
const FOREIGN = /^<span lang="([a-z-]+)">/;
const PARTIAL = /^import \w+ from '(\.{1,2}\/[^']+\.mdx)';$/gm;

/** The files that make up a page, in reading order: the partials that it imports, else the page itself. */
export function filesOf(page: string): string[] {
  const partials = [...readMdx(page).matchAll(PARTIAL)].map(([, file = '']) => path.join(path.dirname(page), file));
  return partials.length > 0 ? partials : [page];
}

/** The page that a file belongs to: `x/_01-a.mdx` is a part of `x.mdx`. */
export function pageOf(file: string): string {
  return path.basename(file).startsWith('_') ? `${path.dirname(file)}.mdx` : file;
}

/** A file as a page of this language shows it: what stands in Korean only is marked there. */
function readPart(file: string, locale: string): string {
  return locale === 'ko' || originalOf(file) ? readMdx(file) : asKorean(readMdx(file));
}

function plain(markdown: string): string {
  return markdown
    .replace(/\{\/\*.*?\*\/\}|\[\^[a-z0-9-]+\]|<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[`*|]/g, '');
}

/**
 * Reads the chapters of a page from its Markdown.
 *
 * @param page path of the page's MDX file
 * @param locale language of the page
 */
export function readOutline(page: string, locale: string): Chapter[] {
  const chapters: { head: Heading; sections: Heading[]; words: number }[] = [];
  const lines = filesOf(page).flatMap((file) => readPart(file, locale).split('\n'));
  let fenced = false;
  for (const line of lines) {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced || line.startsWith('import ')) continue;
    const [, hashes = '', title = '', id = ''] = HEADING.exec(line) ?? [];
    const lang = FOREIGN.exec(title)?.[1];
    const heading = { level: hashes.length as Heading['level'], id, title: plain(title), ...(lang && { lang }) };
    if (hashes.length === 2) chapters.push({ head: heading, sections: [], words: 0 });
    const chapter = chapters.at(-1);
    if (!chapter) continue;
    if (hashes.length > 2) chapter.sections.push(heading);
    chapter.words += plain(line).match(WORD)?.length ?? 0;
  }
  return chapters.map(({ head, sections, words }) => ({
    ...head,
    sections,
    minutes: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)),
  }));
}
