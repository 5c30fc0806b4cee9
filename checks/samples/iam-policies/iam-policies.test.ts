import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a policy pass whose actions, keys and operators exist', async () => {
  expect(await faultsOf(checker, 'good-conditions.json')).toEqual([]);
});

it('names elements, actions, operators and keys that IAM does not know', async () => {
  expect(await faultsOf(checker, 'bad-policy.json')).toMatchInlineSnapshot(`
    [
      "bad-policy.json:2  iam-policies  Version is "2012-10-17"; the older one lacks variables.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:3  iam-policies  A Sid stands twice.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:8  iam-policies  "Resources" is no element of a statement.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:4  iam-policies  A statement has either Resource or NotResource.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:6  iam-policies  Effect is Allow or Deny, not "allow".  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:5  iam-policies  Sid "Read only" may hold letters and digits only.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:7  iam-policies  "eks-mcp:CallReadonly": the service has no such action.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:7  iam-policies  "eksmcp:InvokeMcp": IAM knows no service prefix "eksmcp".  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:7  iam-policies  "eks:Destroy*" matches no action of the service.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:7  iam-policies  "Describe" is no action; an action is written service:Name.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:10  iam-policies  "StringsEqual" is no condition operator.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:11  iam-policies  "aws:ViaMCP" is no condition key, neither global nor of eks-mcp, eksmcp, eks, Describe.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:11  iam-policies  Bool compares with "true" or "false", not "yes".  → See the Service Authorization Reference and the grammar of the IAM policy language.",
      "bad-policy.json:14  iam-policies  A statement has either Action or NotAction.  → See the Service Authorization Reference and the grammar of the IAM policy language.",
    ]
  `);
});

it('wants a list of statements', async () => {
  expect(await faultsOf(checker, 'bad-statement.json')).toMatchInlineSnapshot(`
    [
      "bad-statement.json:1  iam-policies  A policy has a list "Statement".  → See the Service Authorization Reference and the grammar of the IAM policy language.",
    ]
  `);
});
