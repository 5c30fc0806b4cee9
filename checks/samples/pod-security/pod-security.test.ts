import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

describe('the checker of Pod security', () => {
  it('passes what the restricted profile admits, and a warning that it refuses', async () => {
    expect(await checker.check(readFixtures('pod-security', 'good'))).toEqual([]);
  });

  it('catches every field that the restricted profile refuses', async () => {
    const bad = await checker.check(readFixtures('pod-security', 'bad'));
    expect(bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`)).toEqual([
      'bad-deployment.before.yaml:1 The file shows what not to do, and the restricted profile finds nothing in it.',
      'bad-deployment.yaml:8 The profile allows no hostNetwork.',
      'bad-deployment.yaml:12 The profile allows no volume of the type hostPath.',
      'bad-deployment.yaml:14 Container web must not be privileged.',
      'bad-deployment.yaml:14 Container web must set allowPrivilegeEscalation: false.',
      'bad-deployment.yaml:14 Container web must run with runAsNonRoot: true.',
      'bad-deployment.yaml:14 Container web must not run as user 0.',
      'bad-deployment.yaml:14 Container web needs the seccomp profile RuntimeDefault or Localhost.',
      'bad-deployment.yaml:14 Container web must drop ALL capabilities.',
      'bad-deployment.yaml:14 Container web may add no capability but NET_BIND_SERVICE.',
      'bad-deployment.yaml:14 Container web may use no hostPort.',
    ]);
  });
});
