import type { Link, Table, TableRow } from 'mdast';
import type { Node, Parent } from 'unist';
import { attribute } from '../../plugins/mdx-nodes';
import { pageOf } from '../../plugins/outline';
import { sampleId } from '../../plugins/samples';
import { nearest } from '../../src/links/nearest';
import type { Registry } from '../../src/links/registry';
import type { Fault } from '../fault';
import type { ContentFile } from './files';
import { commentId, isJsx, lineOf, treesOf } from './mdx';

/** An address that a file gives, or a link to one, and where it stands. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** What a file says about addresses. */
interface Reading {
  readonly ids: Place[];
  readonly links: Place[];
  readonly faults: Fault[];
}

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current/';
const OWN_PAGES = ['/', '/search'];
/** An address of this page in data; one of another guide stands beside its name. */
const IN_DATA = /^(?!.*\bguide: ).*\banchor: '([\w-]+)'/gm;
const IN_CODE = /(["'`]|\]\()((?:\/[\w-]+)?#[\w-]+)(?:["'`]|\))/g;

/** Reads the ids and links of one MDX file; a row or table that nobody could link to is a fault. */
function read(file: string, tree: Node): Reading {
  const reading: Reading = { ids: [], links: [], faults: [] };
  const fault = (node: Node, what: string, mend: string): number =>
    reading.faults.push({ file, line: lineOf(node), rule: 'addresses', what, mend });
  const id = (node: Node, name: string): number => reading.ids.push({ file, line: lineOf(node), name });

  const readTable = (table: Table, figure: string): void => {
    if (!figure) fault(table, 'This table stands outside <Table>.', 'Wrap it: <Table id="…" caption="…">.');
    table.children.slice(1).forEach((row: TableRow) => {
      const own = commentId(row.children[0]?.children);
      if (!own) fault(row, 'This row has no id.', 'End its first cell with {/* #my-row */}.');
      else if (figure) id(row, `${figure}-${own}`);
    });
  };

  const walk = (node: Node, figure: string): void => {
    let inner = figure;
    if (node.type === 'heading') id(node, commentId((node as Parent).children));
    else if (node.type === 'table') readTable(node as Table, figure);
    else if (node.type === 'link') reading.links.push({ file, line: lineOf(node), name: (node as Link).url });
    else if (isJsx(node)) {
      const [own, href, sample] = ['id', 'href', 'file'].map((name) => attribute(node, name));
      if (own) id(node, figure ? `${figure}-${own}` : own);
      if (href) reading.links.push({ file, line: lineOf(node), name: href });
      if (node.name === 'Sample' && sample) id(node, sampleId(sample));
      inner ||= own ?? '';
    }
    (node as Partial<Parent>).children?.forEach((child) => walk(child, inner));
  };
  walk(tree, '');
  return reading;
}

/** The ids that stand twice on a page, over all its files. */
function twice(ids: readonly Place[]): Fault[] {
  const first = new Map<string, Place>();
  return ids.flatMap((place) => {
    const { file, line, name } = place;
    const other = name === '' ? undefined : first.get(`${pageOf(file)} ${name}`);
    first.set(`${pageOf(file)} ${name}`, other ?? place);
    const what = `The id “${name}” stands at ${other?.file}:${other?.line} too.`;
    return other ? [{ file, line, rule: 'addresses', what, mend: 'Give one of them another id.' }] : [];
  });
}

/** Links in the data and words of the components. */
function linksInCode({ path: file, text }: ContentFile): Place[] {
  const place = (name: string, index: number): Place => ({ file, line: text.slice(0, index).split('\n').length, name });
  return [
    ...[...text.matchAll(IN_CODE)].map(({ 2: name = '', index }) => place(name, index)),
    ...[...text.matchAll(IN_DATA)].map(({ 1: anchor, index }) => place(`#${anchor}`, index)),
  ];
}

/** The address of the page that an MDX file belongs to, the same in both languages. */
function addressOf(file: string): string {
  return `/${pageOf(file)
    .replace(ENGLISH, '')
    .replace(/^docs\//, '')
    .replace(/\.mdx$/, '')}`;
}

/** Links within the site that lead to no page, or to an id that its page neither writes nor has registered. */
function lost(links: readonly Place[], ids: readonly Place[], registry: Registry): Fault[] {
  const known = new Map<string, Set<string>>();
  for (const [page, { anchors }] of Object.entries(registry)) known.set(page, new Set(Object.keys(anchors)));
  for (const { file, name } of ids)
    known.set(addressOf(file), (known.get(addressOf(file)) ?? new Set<string>()).add(name));
  return links.flatMap(({ file, line, name }) => {
    const [, path = '', anchor = ''] = /^(\/[^#?]*|(?=#))(?:#(.+))?$/.exec(name) ?? [];
    if (!path && !anchor) return [];
    const fault = { file, line, rule: 'addresses' };
    // Words of a component may stand on any page.
    const pages = path ? [path] : file.endsWith('.mdx') ? [addressOf(file)] : [...known.keys()];
    if (path && !known.has(path) && !OWN_PAGES.includes(path)) {
      const other = nearest(path, known.keys());
      const mend = other ? `Did you mean “${other}”?` : 'Name the address of a page.';
      return [{ ...fault, what: `The link “${name}” leads to no page.`, mend }];
    }
    const there = pages.flatMap((page) => [...(known.get(page) ?? [])]);
    if (!anchor || there.includes(anchor) || anchor.startsWith('ref-')) return [];
    const other = nearest(anchor, there);
    const mend = `${other ? `Did you mean “#${other}”?` : 'Name an id of the page.'} A new id of a component is known after “npm run build” and “npm run fix”.`;
    return [{ ...fault, what: `The link “${name}” leads to no id of the page.`, mend }];
  });
}

/** Every address in the guides stands once on its page, and every link within the site leads to one. */
export function checkAddresses(files: readonly ContentFile[], registry: Registry): Fault[] {
  const readings = treesOf(files).map(({ file, tree }) => read(file.path, tree));
  const ids = readings.flatMap((reading) => reading.ids);
  const code = files.filter(({ path: file }) => /^src\/(components|models)\/.*\.tsx?$/.test(file)).flatMap(linksInCode);
  const links = [...readings.flatMap((reading) => reading.links), ...code];
  return [...readings.flatMap(({ faults }) => faults), ...twice(ids), ...lost(links, ids, registry)];
}
