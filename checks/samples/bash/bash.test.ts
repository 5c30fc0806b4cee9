import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets calls pass that the API models accept', async () => {
  expect(await faultsOf(checker, 'good-wait.sh')).toEqual([]);
});

it('names what the API model says against each call', async () => {
  expect(await faultsOf(checker, 'bad-calls.sh')).toMatchInlineSnapshot(`
    [
      "bad-calls.sh:4  bash  \`aws eks create-addons\` does not exist  → Look at \`aws eks create-addons help\`.",
      "bad-calls.sh:5  bash  --cluster is no option of \`aws eks create-addon\`  → Look at \`aws eks create-addon help\`.",
      "bad-calls.sh:5  bash  CreateAddon: clusterName is required and missing  → Look at \`aws eks create-addon help\`.",
      "bad-calls.sh:6  bash  CreateAddon: addonName is required and missing  → Look at \`aws eks create-addon help\`.",
      "bad-calls.sh:7  bash  CreateAddon: resolveConflicts "REPLACE" is none of NONE, OVERWRITE, PRESERVE  → Look at \`aws eks create-addon help\`.",
      "bad-calls.sh:8  bash  --output "txt" is none of json, text, table, yaml, yaml-stream, off  → Look at \`aws eks describe-addon help\`.",
      "bad-calls.sh:8  bash  --query reads "addonVersions", which the answer of DescribeAddon does not have  → Look at \`aws eks describe-addon help\`.",
      "bad-calls.sh:12  bash  \`aws eks wait addon-ready\` does not exist  → Look at \`aws eks wait help\`.",
      "bad-calls.sh:13  bash  UpdateWorkspaceConfiguration: retentionPeriodInDays is string, the API takes a number  → Look at \`aws amp update-workspace-configuration help\`.",
      "bad-calls.sh:14  bash  UpdateDetector: Features.0.Name "EKS_AUDIT" is none of AI_ANALYST, AI_PROTECTION, EBS_MALWARE_PROTECTION, EKS_AUDIT_LOGS, EKS_RUNTIME_MONITORING, LAMBDA_NETWORK_LOGS, RDS_LOGIN_EVENTS, RUNTIME_MONITORING, S3_DATA_EVENTS  → Look at \`aws guardduty update-detector help\`.",
      "bad-calls.sh:15  bash  --features is no valid JSON: Expected ',' or '}' after property value in JSON at position 47  → Look at \`aws guardduty update-detector help\`.",
      "bad-calls.sh:16  bash  --event-pattern reads missing.json, which does not exist  → Look at \`aws events put-rule help\`.",
      "bad-calls.sh:17  bash  PutTargets: Targets.0.Anr is no member; there are Id, Arn, RoleArn, Input, InputPath, InputTransformer, KinesisParameters, RunCommandParameters, EcsParameters, BatchParameters, SqsParameters, HttpParameters, RedshiftDataParameters, SageMakerPipelineParameters, DeadLetterConfig, RetryPolicy, AppSyncParameters  → Look at \`aws events put-targets help\`.",
      "bad-calls.sh:17  bash  PutTargets: Targets.0.Arn is required and missing  → Look at \`aws events put-targets help\`.",
      "bad-calls.sh:18  bash  "ws-1" stands where an option should be  → Look at \`aws amp describe-workspace help\`.",
      "bad-calls.sh:19  bash  No API model of "nosuchservice" is at hand; install @aws-sdk/client-nosuchservice or write checks/schemas/aws-nosuchservice.json  → Look at \`aws nosuchservice list-things help\`.",
    ]
  `);
});

it('sees a script that bash cannot read', async () => {
  const [fault, ...others] = await faultsOf(checker, 'bad-syntax.sh');
  // The rest of the sentence is bash's own and differs between its versions.
  expect(fault).toMatch(/^bad-syntax\.sh:\d+ {2}bash {2}bash cannot read this: unexpected EOF/);
  expect(others).toEqual([]);
});

it('sees a call that no scenario reaches', async () => {
  expect(await faultsOf(checker, 'bad-branch.sh')).toMatchInlineSnapshot(`
    [
      "bad-branch.sh:5  bash  No way through the script reaches this call, so it was not checked.  → Add a scenario to checks/samples/bash/scenarios.ts.",
    ]
  `);
});

it('sees a script that stops by itself', async () => {
  expect(await faultsOf(checker, 'bad-exit.sh')).toMatchInlineSnapshot(`
    [
      "bad-exit.sh:5  bash  The script ends with exit code 1: CLUSTER_NAME: unbound variable  → Run it by hand with \`bash -x\`, or give its scenario what it needs.",
    ]
  `);
});

it('passes on what ShellCheck says', async () => {
  const [fault, ...others] = await faultsOf(checker, 'bad-quoting.sh');
  // The sentence is ShellCheck's own and differs between its versions.
  expect(fault).toMatch(/^bad-quoting\.sh:4 {2}bash {2}ShellCheck SC2086: .+→ See https:.+SC2086\.$/);
  expect(others).toEqual([]);
});

it('claims shell scripts and nothing else', () => {
  expect(['examples/eks/a.sh', 'examples/eks/a.yaml'].map((path) => checker.claims(path))).toEqual([true, false]);
});
