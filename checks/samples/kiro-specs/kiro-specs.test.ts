import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it.each(['requirements.md', 'design.md', 'tasks.md'])('lets a complete %s pass', async (name) => {
  expect(await faultsOf(checker, `specs/good/${name}`)).toEqual([]);
});

it.each(['requirements.md', 'design.md', 'tasks.md'])('says what is wrong with a bad %s', async (name) => {
  expect(await faultsOf(checker, `specs/bad/${name}`)).toMatchSnapshot();
});

it('claims the three files of a spec', () => {
  const paths = ['examples/kiro/specs/a/tasks.md', 'examples/kiro/README.md'];
  expect(paths.map((path) => checker.claims(path))).toEqual([true, false]);
});
