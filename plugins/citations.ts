import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root, Text } from 'mdast';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { isSourceId, type SourceId } from '../src/sources/index.ts';
import { readMdx } from './korean-only.ts';
import { attribute, isElement, jsx } from './mdx-nodes.ts';
import { filesOf, pageOf } from './outline.ts';

const MARK = /\[\^([^\]\s]+)\]/g;
const IMPORT = /^import (?:\{([^}]+)\}|(\w+)) from '@site\/src\/components\/([\w/]+)';$/gm;

function modulesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => path.join(folder, file));
}

/** Source ids in the data and words of the components that a page imports. */
function citedByComponents(siteDir: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names, , folder = '']) => {
    const root = path.join(siteDir, 'src/components', folder);
    const folders =
      folder === 'AiopsIntroTables' ? (names ?? '').split(',').map((name) => path.join(root, name.trim())) : [root];
    const code = folders
      .flatMap(modulesOf)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    return [...code.matchAll(/['"]([a-z0-9-]+)['"]|\[\^([a-z0-9-]+)\]/g)].map(
      ([, quoted, mark]) => quoted ?? mark ?? '',
    );
  });
}

/** The sources that a page cites, in its prose, its tables and the data of its components. */
export function citedOn(siteDir: string, page: string): SourceId[] {
  const text = [...new Set([page, ...filesOf(page)])].map((file) => readMdx(file)).join('\n');
  const inProse = [...text.matchAll(MARK)].map(([, id = '']) => id);
  const inTables = [...text.matchAll(/ source="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));
  return [...new Set([...inProse, ...inTables, ...citedByComponents(siteDir, text)])].filter(isSourceId);
}

function marked(node: Text): Node[] {
  const parts: Node[] = [];
  let end = 0;
  for (const match of node.value.matchAll(MARK)) {
    parts.push({ type: 'text', value: node.value.slice(end, match.index) } as Text);
    parts.push(jsx('mdxJsxTextElement', 'Cite', { id: match[1] }));
    end = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: node.value.slice(end) } as Text];
}

/**
 * Remark plugin: turns `[^source-id]` into a footnote mark and fills in `References`.
 * Unknown ids stop the build, all those of the file at once.
 */
export default function citations({ siteDir }: { readonly siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    const unknown: string[] = [];
    const check = (id: string, node: Node): void => {
      if (!isSourceId(id))
        unknown.push(`${path.relative(siteDir, file.path)}:${node.position?.start.line ?? 1} “${id}”`);
    };
    visit(tree, (node: Node) => {
      if (isElement(node, 'References')) {
        const ids = citedOn(siteDir, pageOf(file.path)).join(' ');
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'ids', value: ids });
      } else if (isElement(node, 'Table')) {
        (attribute(node, 'source') ?? '')
          .split(' ')
          .filter(Boolean)
          .forEach((id) => check(id, node));
      }
    });
    visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
      const ids = [...node.value.matchAll(MARK)].map(([, id = '']) => id);
      if (ids.length === 0 || !parent || index === undefined) return undefined;
      ids.forEach((id) => check(id, node));
      const parts = marked(node);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    if (unknown.length > 0) {
      file.fail(`Unknown source ids: ${unknown.join(', ')}. Add them to src/sources or correct them.`);
    }
  };
}
