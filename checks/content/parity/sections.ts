import type { Code, Heading, Link, Table, TableRow } from 'mdast';
import type { Node, Parent } from 'unist';
import type { JsxElement } from '../../../plugins/mdx-nodes';
import { commentId, isJsx, lineOf, parseMdx, withoutMatter } from '../mdx';

/** Something of a section that both languages must have alike, and where it stands. */
export interface Mark {
  /** What makes it the same thing in the other language, such as `Sample eks/a.sh`. */
  readonly key: string;
  readonly line: number;
}

/** A component call; props whose value is words are known by their name only. */
export interface Call extends Mark {
  readonly inline: boolean;
  readonly props: ReadonlyMap<string, string>;
}

/** Text that belongs together: a row, the words of one component, or the prose of the section. */
export interface Passage extends Mark {
  readonly texts: { readonly text: string; readonly line: number }[];
}

/** What stands from one heading to the next. */
export interface Section {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly level: number;
  readonly calls: Call[];
  readonly callouts: Mark[];
  readonly sources: Mark[];
  readonly links: Mark[];
  readonly code: Mark[];
  readonly rows: Mark[];
  readonly passages: Map<string, Passage>;
}

/** Props that hold words. Both languages must give them; what they say is compared by its figures. */
export const WORD_PROPS: ReadonlySet<string> = new Set([
  'alt',
  'as',
  'back',
  'caption',
  'edge',
  'label',
  'lanes',
  'next',
  'note',
  'title',
]);

const SOURCE = /\[\^([^\]\s]+)\]/g;
const CALLOUT = /^\s*:::(\w+)/;

/** A prop as source text: a string as it is, an expression in braces, a prop without value as `true`. */
function propsOf(element: JsxElement): Map<string, string> {
  return new Map(
    element.attributes.map(({ name, value }) => {
      if (typeof value === 'string') return [name, value];
      const expression = (value as { value?: string } | null | undefined)?.value;
      return [name, expression === undefined ? 'true' : `{${expression}}`];
    }),
  );
}

/** The prop by which a call is told from others of its component. */
function nameOf(props: ReadonlyMap<string, string>): string {
  const named = ['id', 'file', 'guide', 'of', 'kind', 'from'].flatMap((name) => props.get(name) ?? []);
  return named[0] ? ` ${named[0]}` : '';
}

function emptySection(file: string, line: number, id: string, level: number): Section {
  const lists = { calls: [], callouts: [], sources: [], links: [], code: [], rows: [] };
  return { file, line, id, level, ...lists, passages: new Map() };
}

/** Code as both languages must have it: what stands in angle brackets is a placeholder and may be translated. */
function codeKey(value: string): string {
  return value.replace(/<[^<>\s]+>/g, '<…>');
}

/** Reads a file's sections. Lines of the front matter count; what stands before the first heading belongs to none. */
export function sectionsOf(file: string, source: string): Section[] {
  const sections: Section[] = [];
  const tree = parseMdx(source);
  let section: Section | undefined;

  const passage = (key: string, line: number): Passage => {
    const known = section?.passages.get(key) ?? { key, line, texts: [] };
    section?.passages.set(key, known);
    return known;
  };

  const readText = (value: string, line: number, into: Passage): void => {
    value.split('\n').forEach((text, offset) => {
      for (const [, id = ''] of text.matchAll(SOURCE)) section?.sources.push({ key: id, line: line + offset });
      into.texts.push({ text: text.replace(SOURCE, ' '), line: line + offset });
    });
  };

  const readTable = (table: Table, frame: string): void => {
    table.children.forEach((row: TableRow, index) => {
      const id = index === 0 ? 'head' : commentId(row.children[0]?.children);
      const key = `row #${frame}-${id}`;
      if (index > 0) section?.rows.push({ key, line: lineOf(row) });
      row.children.forEach((cell) => walk(cell, passage(key, lineOf(row)), frame));
    });
  };

  const readCall = (element: JsxElement, into: Passage, frame: string): void => {
    const props = propsOf(element);
    const inline = element.type === 'mdxJsxTextElement';
    const key = `<${element.name ?? ''}>${nameOf(props)}`;
    section?.calls.push({ key, line: lineOf(element), inline, props });
    const own = inline ? into : passage(`${frame} ${key}`.trim(), lineOf(element));
    for (const [name, value] of props) if (WORD_PROPS.has(name)) readText(value, lineOf(element), own);
    element.children.forEach((child) => walk(child, own, props.get('id') ?? frame));
  };

  const walk = (node: Node, into: Passage, frame: string): void => {
    if (node.type === 'heading') {
      const { depth, children } = node as Heading;
      const id = commentId(children);
      section = emptySection(file, lineOf(node), id, depth);
      sections.push(section);
      children.forEach((child) => walk(child, passage('prose', lineOf(node)), ''));
      return;
    }
    if (!section) {
      (node as Partial<Parent>).children?.forEach((child) => walk(child, into, frame));
      return;
    }
    const place = into.key === '' ? passage('prose', lineOf(node)) : into;
    if (isJsx(node)) readCall(node, place, frame);
    else if (node.type === 'table') readTable(node as Table, frame);
    else if (node.type === 'code') {
      const { lang, value } = node as Code;
      if (lang === 'text') readText(value, lineOf(node) + 1, place);
      else
        section.code.push({ key: `${lang ? `${lang} ` : ''}“${value.split('\n').join(' ↵ ')}”`, line: lineOf(node) });
    } else if (node.type === 'inlineCode') {
      const { value } = node as unknown as { value: string };
      section.code.push({ key: `\`${codeKey(value)}\``, line: lineOf(node) });
    } else if (node.type === 'text') readText((node as unknown as { value: string }).value, lineOf(node), place);
    else {
      if (node.type === 'link') section.links.push({ key: (node as Link).url, line: lineOf(node) });
      (node as Partial<Parent>).children?.forEach((child) => walk(child, place, frame));
    }
  };

  tree.children.forEach((node) => walk(node, { key: '', line: 0, texts: [] }, ''));
  withoutMatter(source)
    .split('\n')
    .forEach((text, index) => {
      const kind = CALLOUT.exec(text)?.[1];
      const owner = sections.findLast(({ line }) => line <= index + 1);
      if (kind) owner?.callouts.push({ key: `:::${kind}`, line: index + 1 });
    });
  return sections;
}
