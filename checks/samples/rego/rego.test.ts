import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

describe('the checker of Rego policies', () => {
  it('passes policies whose tests and requests turn out as they say', async () => {
    expect(await checker.check(readFixtures('rego', 'good'))).toEqual([]);
  });

  it('catches the language before OPA 1.0, unknown names, and verdicts that turn out otherwise', async () => {
    const bad = await checker.check(readFixtures('rego', 'bad'));
    expect(bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`)).toEqual([
      'bad-names.rego:4 Nothing is named "usr".',
      'bad-names.rego:5 The function "is_admn" is unknown.',
      'bad-no-if.rego:3 The rule allow has a body without "if".',
      'bad-partial-set.rego:3 The rule deny[…] is written in the language before OPA 1.0.',
      'bad-string.rego:4 ""root" does not belong here.',
      'bad-trial.allow.json:1 The policy must allow this request and denies it: big.',
      'bad-trial.deny-ten.json:1 The policy must deny this request and allows it.',
      'bad-trial_test.rego:5 The test test_big fails.',
    ]);
  });
});
