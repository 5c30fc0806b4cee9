/**
 * Closes the parts of a state that asl-validator leaves open: the fields of retriers, catchers and choice rules in JSONata
 * mode, and the arguments of the calls that the samples make.
 *
 * Read on 2026-11-25: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html,
 * .../dg/state-choice.html, .../dg/connect-lambda.html, .../dg/connect-sns.html and the API references of EC2 and
 * EC2 Auto Scaling.
 */
import { mappingOf } from '../document';
import type { Finding } from './language';

interface Fields {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const PARTS: Readonly<Record<string, Fields>> = {
  Retry: {
    required: ['ErrorEquals'],
    optional: ['IntervalSeconds', 'MaxAttempts', 'BackoffRate', 'MaxDelaySeconds', 'JitterStrategy', 'Comment'],
  },
  Catch: { required: ['ErrorEquals', 'Next'], optional: ['Assign', 'Output', 'Comment'] },
  Choices: { required: ['Condition', 'Next'], optional: ['Assign', 'Output', 'Comment'] },
};

const LAMBDA: Fields = {
  required: ['FunctionName'],
  optional: ['Payload', 'Qualifier', 'InvocationType', 'ClientContext'],
};

/** By the resource of a task. */
const CALLS: Readonly<Record<string, Fields>> = {
  'arn:aws:states:::lambda:invoke': LAMBDA,
  'arn:aws:states:::lambda:invoke.waitForTaskToken': LAMBDA,
  'arn:aws:states:::sns:publish': {
    required: ['Message'],
    optional: ['TopicArn', 'TargetArn', 'PhoneNumber', 'Subject', 'MessageStructure', 'MessageAttributes'],
  },
  'arn:aws:states:::aws-sdk:ec2:rebootInstances': { required: ['InstanceIds'], optional: ['DryRun'] },
  'arn:aws:states:::aws-sdk:autoscaling:terminateInstanceInAutoScalingGroup': {
    required: ['InstanceId', 'ShouldDecrementDesiredCapacity'],
    optional: [],
  },
};

function compare(value: unknown, { required, optional }: Fields, path: Finding['path']): readonly Finding[] {
  const given = Object.keys(mappingOf(value) ?? {});
  const known = [...required, ...optional];
  return [
    ...given
      .filter((field) => !known.includes(field))
      .map((field) => ({
        path: [...path, field],
        what: `${path.at(1)}: "${field}" is no field of ${String(path[2])}.`,
        mend: `Use one of ${known.join(', ')}.`,
      })),
    ...required
      .filter((field) => !given.includes(field))
      .map((field) => ({
        path,
        what: `${path.at(1)}: ${String(path[2])} lacks the required field ${field}.`,
        mend: 'Add it.',
      })),
  ];
}

function callFindings(
  name: string,
  { Type, Resource, Arguments }: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  if (Type !== 'Task' || typeof Resource !== 'string') return [];
  const fields = CALLS[Resource];
  if (fields !== undefined) return compare(Arguments, fields, ['States', name, 'Arguments']);
  const what = `${name}: the arguments of ${Resource} are not written down, so nobody would notice a wrong one.`;
  return [{ path: ['States', name, 'Resource'], what, mend: 'Correct it, or add the call to parts.ts.' }];
}

/** Everything in which the parts of a definition's states differ from what Step Functions reads. */
export function partFindings(definition: unknown): readonly Finding[] {
  return Object.entries(mappingOf(mappingOf(definition)?.States) ?? {}).flatMap(([name, value]) => {
    const state = mappingOf(value) ?? {};
    const parts = Object.entries(PARTS).flatMap(([part, fields]) => {
      const items = state[part];
      return Array.isArray(items) ? items.flatMap((item, at) => compare(item, fields, ['States', name, part, at])) : [];
    });
    return [...parts, ...callFindings(name, state)];
  });
}
