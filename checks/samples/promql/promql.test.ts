import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

const bad = await checker.check(readFixtures('promql', 'bad'));
const caught = bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`);

describe('the checker of PromQL', () => {
  it('passes expressions that Prometheus takes', async () => {
    expect(await checker.check(readFixtures('promql', 'good'))).toEqual([]);
  });

  it('catches what Prometheus would refuse, on its line', () => {
    expect(caught).toEqual([
      'bad-empty-dashboard.json:1 No PromQL expression stands in this file.',
      'bad-queries.promql:4 quantile_over_time() needs a range such as [5m].',
      'bad-rules.yaml:5 This is no PromQL near "(rate(http_requests_total[5m]))".',
      'bad-rules.yaml:9 rate() needs a range such as [5m].',
      'bad-rules.yaml:12 sum() does not take a range.',
    ]);
  });
});
