import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

const policies = (verdict: 'good' | 'bad') =>
  readFixtures('admission-policy', verdict).filter(({ path }) => checker.claims(path));

describe('the checker of admission policies in CEL', () => {
  it('passes a policy that allows and denies what it must', async () => {
    expect(await checker.check(policies('good'))).toEqual([]);
  });

  it('catches expressions that cannot be evaluated, and verdicts that turn out otherwise', async () => {
    const bad = await checker.check(policies('bad'));
    expect(bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`)).toEqual([
      'bad-alone-vap.yaml:1 No request stands beside the policy that it must allow.',
      'bad-alone-vap.yaml:1 No request stands beside the policy that it must deny.',
      'bad-expression-vap.yaml:8 The CEL expression cannot be evaluated: Unknown variable: objct.',
      'bad-expression-vap.yaml:10 The CEL expression cannot be evaluated: Unexpected token: EOF.',
      'bad-expression-vap.yaml:11 The CEL expression cannot be evaluated: A messageExpression must give a string.',
      'bad-limit-vap.yaml:9 bad-limit.deny-six.json: the policy must deny this request and does not.',
    ]);
  });
});
