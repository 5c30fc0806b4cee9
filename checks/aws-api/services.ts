import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { clientModel } from './clientModel';
import type { ApiModel } from './model';
import { writtenModel } from './writtenModel';

/** Services whose name in the AWS CLI and boto3 differs from the name of their client package. */
const packageNames: Readonly<Record<string, string>> = {
  events: 'eventbridge',
  logs: 'cloudwatch-logs',
  stepfunctions: 'sfn',
};

const models = new Map<string, ApiModel | undefined>();

function load(service: string): ApiModel | undefined {
  const written = join(process.cwd(), 'checks/schemas', `aws-${service}.json`);
  if (existsSync(written)) return writtenModel(written);
  const client = join(process.cwd(), 'node_modules/@aws-sdk', `client-${packageNames[service] ?? service}`);
  return existsSync(client) ? clientModel(client) : undefined;
}

/** The model of a service by its name in the AWS CLI or boto3; undefined when none is written down or installed. */
export function serviceModel(service: string): ApiModel | undefined {
  if (!models.has(service)) models.set(service, load(service));
  return models.get(service);
}
