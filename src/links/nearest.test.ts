import { expect, test } from 'vitest';
import { nearest } from './nearest';

const IDS = ['managed-addons', 'managed-addons-adot', 'maturity-level-3', 'sources', 'roi'];

test.each([
  ['managed-addon', 'managed-addons'],
  ['addons-managed', 'managed-addons'],
  ['Managed_Addons', 'managed-addons'],
  ['maturity-level3', 'maturity-level-3'],
  ['source', 'sources'],
])('“%s” is nearest to “%s”', (wanted, found) => expect(nearest(wanted, IDS)).toBe(found));

test.each(['', 'x', 'karpenter-consolidation', '<script>alert(1)</script>'])('nothing is near to “%s”', (wanted) =>
  expect(nearest(wanted, IDS)).toBeUndefined(),
);
