import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

const bad = await checker.check(readFixtures('aws-requests', 'bad'));
const caught = bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`);

describe('the checker of AWS requests', () => {
  it('passes requests that the API takes', async () => {
    expect(await checker.check(readFixtures('aws-requests', 'good'))).toEqual([]);
  });

  it.each([
    'bad-alarm.json:10 Metrics.0.MetricStat.Stat is required and missing.',
    'bad-alarm.json:14 The expression reads "m2", which no metric is called.',
    'bad-alarm.json:3 A band operator and ThresholdMetricId go together.',
    'bad-alarm.json:4 No metric has the Id "ad1".',
    'bad-alarm.json:6 DatapointsToAlarm is greater than EvaluationPeriods.',
    'bad-slo.json:1 Name is required and missing.',
    'bad-slo.json:3 SliConfig.MetricThreshold is string, the API takes a number.',
    'bad-slo.json:7 RequestBasedSliConfig.RequestBasedSliMetricConfig.MetricType "ERRORS" is none of AVAILABILITY, LATENCY.',
    'bad-slo.json:1 An objective takes exactly one of SliConfig and RequestBasedSliConfig, not 2.',
    'bad-slo.json:1 A service is named by Type, Name and Environment.',
    'bad-slo.json:11 The goal 100 % leaves no error budget, or is none.',
  ])('catches %s', (fault) => {
    expect(caught).toContain(fault);
  });
});
