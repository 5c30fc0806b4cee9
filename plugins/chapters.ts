import path from 'node:path';
import type { Heading, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { lastChanged } from './git-history.ts';
import { isElement, jsx, numberAttribute } from './mdx-nodes.ts';
import { pageOf, readOutline } from './outline.ts';

interface Options {
  /** Root of the site. */
  readonly siteDir: string;
  /** Language of the page. */
  readonly locale: string;
  /** Address below which the sources of the pages can be edited. */
  readonly editUrl: string;
}

const ID = /^\/\* #([a-z0-9-]+) \*\/$/;

function idOf(heading: Heading): string | undefined {
  const last = heading.children.at(-1) as { type: string; value?: string } | undefined;
  return last?.type === 'mdxTextExpression' ? ID.exec(last.value ?? '')?.[1] : undefined;
}

/**
 * Remark plugin: puts a `ChapterHead` under each h2 and fills in `ChapterList`.
 * A heading without an explicit id stops the build.
 */
export default function chapters({ siteDir, locale, editUrl }: Options) {
  return (tree: Root, file: VFile): void => {
    const outline = readOutline(pageOf(file.path), locale);
    visit(tree, (node: Node) => {
      if (!isElement(node, 'ChapterList')) return;
      const list = outline.map(({ id, title, lang, minutes }) => ({ id, title, lang, minutes }));
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'chapters', value: JSON.stringify(list) });
    });
    visit(tree, 'heading', (node: Heading, index, parent: Parent | undefined) => {
      if (node.depth === 1) return;
      const id = idOf(node);
      if (!id || node.depth > 4) {
        file.fail('A heading is h2 to h4 and ends with its id, such as {/* #my-section */}: add the id.', node);
      }
      const chapter = node.depth === 2 && outline.find((candidate) => candidate.id === id);
      if (!chapter || !parent || index === undefined) return;
      const relative = path.relative(siteDir, file.path);
      const head = jsx('mdxJsxFlowElement', 'ChapterHead', {
        sections: JSON.stringify(chapter.sections),
        edit: `${editUrl}/${relative}`,
        updated: lastChanged([file.path]),
      });
      head.attributes.push(numberAttribute('minutes', chapter.minutes));
      parent.children.splice(index + 1, 0, head);
    });
  };
}
