// @vitest-environment node
import headings from '@docusaurus/mdx-loader/lib/remark/headings';
import toc from '@docusaurus/mdx-loader/lib/remark/toc';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import foreignHeadings from './foreign-headings.ts';

const PAGE = `## One {/* #one */}

### <span lang="ko">1.1 새 절</span> {/* #new */}
`;

test('an entry of the table of contents keeps the language of its heading', async () => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(headings, { anchorsMaintainCase: false }).use(toc);
  const tree = await processor.use(foreignHeadings).run(processor.parse(PAGE));
  const values = JSON.stringify(tree).match(/"value":"[^"\\]*(?:\\.[^"\\]*)*"/g) ?? [];
  expect(values).toContain(String.raw`"value":"<span lang=\"ko\">1.1 새 절</span>"`);
});
