import type { Element, Root } from 'hast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { toString } from 'hast-util-to-string';
import { attribute, isElement, jsx } from './mdx-nodes.ts';

const ROW_ID = /^\/\* #([a-z0-9-]+) \*\/$/;

function rowsOf(table: Element, section: 'thead' | 'tbody'): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (part: Element) => {
    if (part.tagName === section)
      rows.push(...part.children.filter((child): child is Element => child.type === 'element'));
  });
  return rows;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

/** Takes the id comment out of a cell. */
function takeId(cell: Element): string | undefined {
  const at = cell.children.findIndex((child) => (child as Node).type === 'mdxTextExpression');
  const id = ROW_ID.exec((cell.children[at] as { value?: string } | undefined)?.value ?? '')?.[1];
  if (id) cell.children.splice(at, 1);
  return id;
}

/**
 * Rehype plugin: gives the Markdown table inside a `Table` its roles, row headers, labels for small screens and an
 * address for each row. A table outside `Table` and a row without an id stop the build.
 */
export default function tables() {
  return (tree: Root, file: VFile): void => {
    const framed = new Set<Node>();
    visit(tree, (frame: Node) => {
      if (!isElement(frame, 'Table')) return;
      visit(frame, 'element', (table: Element) => {
        if (table.tagName !== 'table') return;
        framed.add(table);
        const labels = rowsOf(table, 'thead')
          .flatMap(cellsOf)
          .map((cell) => toString(cell));
        rowsOf(table, 'thead')
          .flatMap(cellsOf)
          .forEach((cell) => Object.assign(cell.properties, { scope: 'col', role: 'columnheader' }));
        visit(table, 'element', (part: Element, index, parent) => {
          if (part.tagName === 'thead' || part.tagName === 'tbody') part.properties.role = 'rowgroup';
          if (part.tagName !== 'tr') return undefined;
          part.properties.role = 'row';
          const [head, ...cells] = cellsOf(part);
          if (!head || head.tagName === 'th' || !parent || index === undefined) return undefined;
          const id = takeId(head);
          if (!id)
            file.fail(
              `A row of table “${attribute(frame, 'id')}” has no id: end its first cell with {/* #row-id */}.`,
              part,
            );
          head.tagName = 'th';
          Object.assign(head.properties, { scope: 'row', role: 'rowheader' });
          cells.forEach((cell, column) =>
            Object.assign(cell.properties, { role: 'cell', dataLabel: labels[column + 1] }),
          );
          const row = jsx(
            'mdxJsxFlowElement',
            'Anchor',
            { as: 'tr', role: 'row', id: `${attribute(frame, 'id')}-${id}` },
            cellsOf(part),
          );
          parent.children.splice(index, 1, row as never);
          return [SKIP, index + 1];
        });
      });
    });
    visit(tree, 'element', (table: Element) => {
      if (table.tagName === 'table' && !framed.has(table)) {
        file.fail('A Markdown table stands inside <Table id="…" caption="…">: wrap it.', table);
      }
    });
  };
}
