import { readSamples } from '../run';
import type { PlantedFault } from '../checker';
import checker from './index';

/** All READMEs have the same form, so the same mistake is typical of each: how to clean up is forgotten. */
const planted: readonly PlantedFault[] = readSamples(process.cwd())
  .filter(({ path }) => checker.claims(path))
  .map(({ path: sample }) => ({
    sample,
    replace: '**Clean up.**',
    by: '**Afterwards.**',
    caught: 'There is no paragraph **Clean up.**',
  }));

export default planted;
