import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import type { JsxElement } from '../../plugins/mdx-nodes';
import type { ContentFile } from './files';

const MATTER = /^---\n[\s\S]*?\n---\n/;
const ID = /^\/\* #([a-z0-9-]+) \*\/$/;
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });
const parsed = new Map<string, Root>();

/** An MDX file with its front matter blanked out, so that its lines keep their numbers. */
export function withoutMatter(source: string): string {
  return source.replace(MATTER, (matter) => matter.replace(/[^\n]/g, ''));
}

/** The tree of an MDX file, which the caller must not change. Throws where the MDX is broken. */
export function parseMdx(source: string): Root {
  const tree = parsed.get(source) ?? parser.parse(withoutMatter(source));
  parsed.set(source, tree);
  return tree;
}

/** The trees of the MDX files among these. One that cannot be parsed is left out: `parity` says why. */
export function treesOf(files: readonly ContentFile[]): { readonly file: ContentFile; readonly tree: Root }[] {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap((file) => {
      try {
        return [{ file, tree: parseMdx(file.text) }];
      } catch {
        return [];
      }
    });
}

/** The line on which a node starts, counted from 1. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** The id in the comment that ends a heading or the first cell of a row; empty where there is none. */
export function commentId(children: readonly Node[] | undefined): string {
  const last = children?.at(-1) as { type: string; value?: string } | undefined;
  return last?.type === 'mdxTextExpression' ? (ID.exec(last.value ?? '')?.[1] ?? '') : '';
}

/** Whether a node is written as JSX. */
export function isJsx(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
