import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

describe('the checker of configuration files', () => {
  it('passes a configuration that its tool reads', async () => {
    expect(await checker.check(readFixtures('config-files', 'good'))).toEqual([]);
  });

  it('catches what its tool would refuse, on its line', async () => {
    const bad = await checker.check(readFixtures('config-files', 'bad'));
    expect(bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`)).toEqual([
      'bad-event-exporter-config.yaml:1 A route sends events to a receiver that is not among the receivers.',
      'bad-event-exporter-config.yaml:4 "type" has a value that is not allowed.',
      'bad-event-exporter-config.yaml:8 Required field is missing: eventBusName.',
      'bad-event-exporter-config.yaml:10 "source" must match pattern "^(?!aws\\.)".',
      'bad-event-exporter-config.yaml:11 "region" must match pattern "^[a-z]{2}(-[a-z]+)+-[0-9]$".',
      'bad-event-exporter-config.yaml:14 detail.reason is sent as "<no value>"; k8s-event-rule.match.json has "BackOff".',
      'bad-event-exporter-config.yaml:16 detail.involvedObject.kinds is sent as "Pod"; k8s-event-rule.match.json has no such field.',
      'bad-event-exporter-config.yaml:17 detail.involvedObject.name is sent as "{{ .InvolvedObject.Name }"; k8s-event-rule.match.json has "a".',
      'bad-npd-disk.json:1 A permanent rule needs its condition among the conditions.',
      'bad-npd-disk.json:1 The timeout of a rule must not be greater than that of the monitor.',
      'bad-npd-disk.json:2 "plugin" must be equal to constant.',
      'bad-npd-disk.json:4 Required field is missing: message.',
      'bad-npd-disk.json:9 Unknown field "interval".',
    ]);
  });
});
