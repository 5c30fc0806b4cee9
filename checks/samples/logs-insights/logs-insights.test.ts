import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

describe('the checker of Logs Insights queries', () => {
  it('passes a query of documented commands and functions', async () => {
    expect(await checker.check(readFixtures('logs-insights', 'good'))).toEqual([]);
  });

  it('catches what Logs Insights would refuse, on its line', async () => {
    const bad = await checker.check(readFixtures('logs-insights', 'bad'));
    expect(bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`)).toEqual([
      'bad-command.cwli:2 Logs Insights has no command "where".',
      'bad-comment.cwli:1 A field name is expected, not "-".',
      'bad-field.cwli:2 No command before has named "@timestamp"; after stats only its results are left.',
      'bad-function.cwli:2 Logs Insights has no function "counts" here.',
      'bad-group.cwli:1 The regular expression of parse names no group.',
      'bad-names.cwli:1 parse has 2 * and 1 names.',
      'bad-pipe.cwli:2 A pipe is expected, not "filter".',
      'bad-string.cwli:1 ""open" does not belong here.',
    ]);
  });
});
