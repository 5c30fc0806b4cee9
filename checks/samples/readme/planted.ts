import { readSamples } from '../run';
import type { PlantedFault } from '../checker';
import checker from './index';

/** All READMEs have the same form, so the same mistake is typical of each: how to clean up is forgotten. */
const withoutCleanUp: readonly PlantedFault[] = readSamples(process.cwd())
  .filter(({ path }) => checker.claims(path))
  .map(({ path: sample }) => ({
    sample,
    replace: '**Clean up.**',
    by: '**Afterwards.**',
    caught: 'There is no paragraph **Clean up.**',
  }));

const planted: readonly PlantedFault[] = [
  ...withoutCleanUp,
  {
    sample: 'examples/observability/oam/README.md',
    replace: 'aws oam list-attached-links --sink-identifier',
    by: 'aws oam list-attached-links --sink',
    caught: '--sink is no option of `aws oam list-attached-links`',
  },
  {
    sample: 'examples/iam/README.md',
    replace: '--policy-document file://',
    by: '--policy-file file://',
    caught: '--policy-file is no option of `aws iam create-policy`',
  },
];

export default planted;
