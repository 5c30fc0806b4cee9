// @vitest-environment node
import { expect, test, vi } from 'vitest';
import staticArticle from './static-article-loader.mjs';

const PARTIAL = `
import {jsx as _jsx} from "react/jsx-runtime";
import Deeper, {toc as __toc} from './_deeper.mdx';
import {Table} from '@site/src/components/Table';
export const frontMatter = {};
export const toc = [{"value": "One", "id": "one", "level": 2}, ...__toc];
function _createMdxContent(props) { return _jsx(Table, {children: _jsx(Deeper, {})}); }
export default function MDXContent(props = {}) { return _createMdxContent(props); }
`;

function load(code: string): string {
  return staticArticle.call({ addDependency: vi.fn() }, code);
}

test('keeps the data of a module and what its table of contents includes, and nothing of its content', () => {
  expect(load(PARTIAL)).toMatchInlineSnapshot(`
    "import Deeper, {toc as __toc} from './_deeper.mdx';
    export const frontMatter = {};
    export const toc = [{"value": "One", "id": "one", "level": 2}, ...__toc];
    export default function MDXContent() { return null; }"
  `);
});

test('says so when the MDX loader no longer writes what it relies on', () => {
  expect(() => load('export const toc = [];')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The compiled MDX module has no default export: the output of @docusaurus/mdx-loader has changed. See “The article is HTML” in CONTRIBUTING.md.]`,
  );
});
