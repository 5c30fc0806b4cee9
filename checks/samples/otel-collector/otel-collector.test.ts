import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a complete configuration pass', async () => {
  expect(await faultsOf(checker, 'good-two-pipelines.yaml')).toEqual([]);
});

it.each(['bad-components.yaml', 'bad-wiring.yaml', 'bad-head.yaml'])('says what is wrong with %s', async (name) => {
  expect(await faultsOf(checker, name)).toMatchSnapshot();
});
