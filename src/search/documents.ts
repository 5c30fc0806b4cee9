import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a hit can open: a page, a section, a table or diagram, a row or card in one, or a sample. */
export type Kind = 'page' | 'section' | 'figure' | 'item' | 'sample';

/** A part of a page that has an address of its own. */
export interface SearchDocument {
  /** Address on the page; empty for the page itself. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Position of the document that it stands in; −1 for the page. */
  readonly parent: number;
  /** What it says apart from its title and from the documents inside it. */
  text: string;
  /** Names by which it is found although it does not show them. */
  readonly keywords: string;
}

/** By address, words that readers look for it with (`src/search/asked`). */
export type Asked = Readonly<Record<string, string>>;

/** Parts of a page that say nothing of their own: navigation, forms, footnote marks, drawings; also what marks an estimate. */
const SILENT = new Set(['nav', 'form', 'svg', 'script', 'style', 'button', 'sup', 'summary', 'pre']);
const BLOCK = /^(p|li|td|th|tr|dd|dt|div|figcaption|pre|summary|h[1-6]|br|ul|ol|table)$/;

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function classesOf(node: Element): string {
  return [node.properties.className ?? []].flat().join(' ');
}

function isSilent(node: Element): boolean {
  return (
    SILENT.has(node.tagName) ||
    /hash-link|visually-hidden|note_|count_|checked_|estimate_/.test(classesOf(node)) ||
    node.properties.ariaHidden === 'true'
  );
}

/** Text of a node as a reader sees it, blocks divided by a space. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isElement(node) && isSilent(node))) return '';
  const text = node.children.map(textOf).join('');
  return isElement(node) && BLOCK.test(node.tagName) ? ` ${text} ` : text;
}

/** The part of a sample's caption that names its file. */
const FILE = /\s*examples\/\S+$/;

/**
 * Words of an address apart from those of the address around it: `policy-engine-choice` says what the title “What to
 * enforce with” does not.
 */
function wordsOf(id: string, around: string): string {
  const own = around && id.startsWith(`${around}-`) ? id.slice(around.length + 1) : id;
  return own.replace(/^diagram-|-(?:table|diagram|map)$/g, '').replace(/([a-z])([A-Z])|-/g, '$1 $2');
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** The part of a row, card or figure that names it. */
function titleOf(node: Element): Element | undefined {
  if (node.tagName === 'tr') return find(node, ({ tagName }) => tagName === 'th');
  if (node.tagName === 'figure') return find(node, ({ tagName }) => tagName === 'figcaption');
  return find(node, ({ tagName }) => tagName === 'strong' || tagName === 'dt') ?? find(node, (e) => e.tagName === 'p');
}

function kindOf(node: Element): Kind {
  if (node.tagName !== 'figure') return 'item';
  return classesOf(node).includes('sample') ? 'sample' : 'figure';
}

/**
 * Reads the parts of a built page that search can find, in reading order; none for a page that is not a guide.
 *
 * @param asked words that readers use for an address and that do not stand there
 * @throws Error when `asked` names an address that the page does not have
 */
export function readDocuments(html: string, asked: Asked = {}): SearchDocument[] {
  const root: Root = fromHtml(html);
  const body = find(root, (element) => classesOf(element).split(' ').includes('theme-doc-markdown'));
  const heading = body && find(body, ({ tagName }) => tagName === 'h1');
  if (!heading) return [];
  const documents: SearchDocument[] = [
    { id: '', kind: 'page', title: tidy(textOf(heading)), parent: -1, text: '', keywords: '' },
  ];
  const sections: { level: number; index: number }[] = [{ level: 1, index: 0 }];

  const add = (node: Element, kind: Kind, title: string, parent: number): number => {
    const id = String(node.properties.id);
    const file = FILE.exec(tidy(textOf(titleOf(node) ?? node)))?.[0] ?? '';
    const address = kind === 'section' || kind === 'figure' ? wordsOf(id, documents[parent]?.id ?? '') : '';
    const keywords = tidy(`${String(node.properties.dataKeywords ?? file)} ${address}`);
    return documents.push({ id, kind, title, parent, text: '', keywords }) - 1;
  };

  const walk = (node: Nodes, owner: number, skip?: Element): void => {
    const into = documents[owner];
    if (node.type === 'text' && into) into.text += node.value;
    if (!('children' in node) || node === skip || node === heading) return;
    if (!isElement(node)) return node.children.forEach((child) => walk(child, owner));
    const id = String(node.properties.id ?? '');
    if (isSilent(node) || id.startsWith('ref-')) return;
    const level = Number(/^h([2-6])$/.exec(node.tagName)?.[1] ?? 0);
    if (level > 0 && id) {
      while ((sections.at(-1)?.level ?? 1) >= level) sections.pop();
      sections.push({ level, index: add(node, 'section', tidy(textOf(node)), sections.at(-1)?.index ?? 0) });
      return;
    }
    const current = sections.at(-1)?.index ?? 0;
    const outer = into && into.kind !== 'page' && into.kind !== 'section' ? owner : current;
    const title = node.properties.dataAnchor === undefined ? undefined : titleOf(node);
    const inner = title ? add(node, kindOf(node), tidy(textOf(title)).replace(FILE, ''), outer) : outer;
    if (into && BLOCK.test(node.tagName)) into.text += ' ';
    for (const child of node.children) walk(child, inner, title ?? skip);
    const last = documents[inner];
    if (last && BLOCK.test(node.tagName)) last.text += ' ';
  };

  if (body) walk(body, 0);
  for (const document of documents) document.text = tidy(document.text);
  const known = new Set(documents.map(({ id }) => id));
  const unknown = Object.keys(asked).filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`[search] No part of the page has the address ${unknown.join(', ')}.`);
  return documents.map((one) => ({ ...one, keywords: tidy(`${one.keywords} ${asked[one.id] ?? ''}`) }));
}
