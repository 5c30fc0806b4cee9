import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it.each(['good.json', 'good.yaml', 'good.toml'])('reads %s', async (name) => {
  expect(await faultsOf(checker, name)).toEqual([]);
});

it.each([
  'bad-twice.json',
  'bad-comma.json',
  'bad-end.json',
  'bad-twice.yaml',
  'bad-indent.yaml',
  'bad-twice.toml',
  'bad-value.toml',
])('says what is wrong with %s', async (name) => {
  expect(await faultsOf(checker, name)).toMatchSnapshot();
});
