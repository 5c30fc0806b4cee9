import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a README pass that answers the four questions', async () => {
  expect(await faultsOf(checker, 'good.md')).toEqual([]);
});

it('misses a title, a paragraph and a file', async () => {
  expect(await faultsOf(checker, 'bad.md')).toMatchInlineSnapshot(`
    [
      "bad.md:1  readme  It has no title.  → Begin with \`# \` and the name of the area.",
      "bad.md:1  readme  There is no paragraph **What.**  → Add a paragraph that opens with **What.**",
      "bad.md:1  readme  There is no paragraph **Clean up.**  → Add a paragraph that opens with **Clean up.**",
      "bad.md:5  readme  It names nowhere.sh, which does not exist.  → Remove the row or name the file that is meant.",
    ]
  `);
});

it('sees a file of the area that it does not name', async () => {
  expect(await faultsOf(checker, 'area/README.md')).toMatchInlineSnapshot(`
    [
      "README.md:1  readme  It does not name forgotten.txt, which lies in its area.  → Add a row for it to the table.",
    ]
  `);
});
