import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

describe('the checker of Grafana dashboards', () => {
  it('passes a dashboard that Grafana imports', async () => {
    expect(await checker.check(readFixtures('grafana-dashboard', 'good'))).toEqual([]);
  });

  it('catches what Grafana would refuse or draw wrongly', async () => {
    const bad = await checker.check(readFixtures('grafana-dashboard', 'bad'));
    expect(bad.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '1 Required field is missing: uid.',
      '3 "schemaVersion" must be integer.',
      '10 "datasource" must be object.',
      '18 Required field is missing: uid.',
      '8 Grafana ships no panel "graph".',
      '5 The panel has no query.',
      '17 The panel reaches beyond the 24 columns of the grid.',
      '17 The panel overlaps "Up".',
      '19 Two queries of the panel are called "A".',
      '4 Two panels have the id 1.',
      '10 The dashboard has no variable "ds".',
      '21 The dashboard has no variable "job".',
    ]);
  });
});
