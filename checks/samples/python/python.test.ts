import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a handler pass that imports, calls and answers as it should', async () => {
  expect(await faultsOf(checker, 'good-handler.py')).toEqual([]);
});

it('sees code that Python cannot read', async () => {
  const [fault, ...others] = await faultsOf(checker, 'bad-syntax.py');
  // The rest of the sentence is Python's own and differs between its versions.
  expect(fault).toMatch(/^bad-syntax\.py:2 {2}python {2}SyntaxError: /);
  expect(others).toEqual([]);
});

it.each(['bad-import.py', 'bad-package.py', 'bad-argument.py', 'bad-call.py', 'bad-answer.py', 'bad-requirements.txt'])(
  'says what is wrong with %s',
  async (name) => {
    expect(await faultsOf(checker, name)).toMatchSnapshot();
  },
);

it('asks for a rehearsal of each sample', async () => {
  const faults = await checker.check([{ path: 'examples/python/new.py', text: 'print("a")\n' }]);
  expect(faults.map(({ what }) => what)).toEqual(['There is no checks/samples/python/rehearsals/python-new.py.']);
});

it('asks that an event belongs to a handler', async () => {
  const faults = await checker.check([{ path: 'examples/python/lonely.event.json', text: '{}' }]);
  expect(faults.map(({ what }) => what)).toEqual(['There is no handler examples/python/lonely.py for this event.']);
});
