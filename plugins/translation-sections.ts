import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A heading and what follows it up to the next one, as Markdown. */
export interface SourceSection {
  readonly id: string;
  /** First and last line, counted from 1. */
  readonly line: number;
  readonly end: number;
  readonly heading: string;
  readonly body: string;
}

const HEADING = /^#{2,4} .+ \{\/\* #([a-z0-9-]+) \*\/\}$/;
const LOCALIZED = /^(.*)\/i18n\/\w+\/docusaurus-plugin-content-docs\/current\/(.+)$/;

/** The sections of an MDX file, in its order. */
export function sourceSections(mdx: string): SourceSection[] {
  const lines = mdx.split('\n');
  let fenced = false;
  const starts = lines.flatMap((line, index) => {
    if (line.startsWith('```')) fenced = !fenced;
    const id = fenced ? undefined : HEADING.exec(line)?.[1];
    return id ? [{ id, index }] : [];
  });
  return starts.map(({ id, index }, at) => {
    const end = starts[at + 1]?.index ?? lines.length;
    const body = lines.slice(index + 1, end);
    return { id, line: index + 1, end, heading: lines[index] ?? '', body: body.join('\n').trim() };
  });
}

/** What changes whenever the section's text does. */
export function fingerprint({ heading, body }: SourceSection): string {
  return createHash('sha256').update(`${heading}\n${body}`).digest('hex').slice(0, 16);
}

/** The Korean file that a translated file comes from; undefined for a file that is no translation. */
export function originalOf(file: string): string | undefined {
  const [, root, rest] = LOCALIZED.exec(file) ?? [];
  return root !== undefined && rest ? path.join(root, 'docs', rest) : undefined;
}

/** The folder with the parts of the page that a file is or belongs to. */
function partsFolder(file: string): string {
  return path.basename(file).startsWith('_') ? path.dirname(file) : file.replace(/\.mdx$/, '');
}

/** The name of a section in the record of translations: `aiops-introduction#overview` for a file below `docs`. */
export function sectionKey(docs: string, file: string, id: string): string {
  return `${path.relative(docs, partsFolder(file))}#${id}`;
}

/** The ids of all sections of the page that a file is or belongs to. */
export function idsOfPage(file: string): ReadonlySet<string> {
  const folder = partsFolder(file);
  const parts = existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
  const files = [`${folder}.mdx`, ...parts].filter((name) => name.endsWith('.mdx') && existsSync(name));
  return new Set(files.flatMap((name) => sourceSections(readFileSync(name, 'utf8')).map(({ id }) => id)));
}

/** A text with blocks put in after some of its lines; line 0 is the place before the first one. */
export function withBlocks(text: string, blocks: ReadonlyMap<number, readonly string[]>): string {
  if (blocks.size === 0) return text;
  const at = (line: number): string[] => (blocks.get(line) ?? []).flatMap((block) => ['', ...block.split('\n'), '']);
  return [...at(0), ...text.split('\n').flatMap((line, index) => [line, ...at(index + 1)])].join('\n');
}
