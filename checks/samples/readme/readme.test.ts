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

it('holds the AWS CLI calls against the API models; one in a sentence may leave options out', async () => {
  expect(await faultsOf(checker, 'bad-commands.md')).toMatchInlineSnapshot(`
    [
      "bad-commands.md:15  readme  --cluster is no option of \`aws eks create-addon\`  → Look at \`aws eks create-addon help\`.",
      "bad-commands.md:15  readme  CreateAddon: clusterName is required and missing  → Look at \`aws eks create-addon help\`.",
      "bad-commands.md:16  readme  \`aws eks list-addon\` does not exist  → Look at \`aws eks list-addon help\`.",
      "bad-commands.md:18  readme  --payload reads no-such-event.json, which does not exist  → Look at \`aws lambda invoke help\`.",
      "bad-commands.md:21  readme  --addon is no option of \`aws eks delete-addon\`  → Look at \`aws eks delete-addon help\`.",
    ]
  `);
});
