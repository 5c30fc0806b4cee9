import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets rights pass that exist, and words that are no rights', async () => {
  expect(await faultsOf(checker, 'good-script.sh')).toEqual([]);
});

it('names rights that a service does not have', async () => {
  expect(await faultsOf(checker, 'bad-readme.md')).toMatchInlineSnapshot(`
    [
      "bad-readme.md:3  iam-actions  "aps:QueryMetric": the service has no such action.  → Look the right up in the Service Authorization Reference.",
      "bad-readme.md:3  iam-actions  "eks:DescribeClusters": the service has no such action.  → Look the right up in the Service Authorization Reference.",
    ]
  `);
});
