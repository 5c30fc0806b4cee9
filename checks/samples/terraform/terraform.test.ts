import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a configuration pass that the provider accepts', async () => {
  expect(await faultsOf(checker, 'good-alarm.tf')).toEqual([]);
});

it.each(['bad-arguments.tf', 'bad-cedar.tf', 'bad-syntax.tf'])('says what is wrong with %s', async (name) => {
  expect(await faultsOf(checker, name)).toMatchSnapshot();
});
