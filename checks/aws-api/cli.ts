import { compile } from '@jmespath-community/jmespath';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { misfits } from './fit';
import { cliName, type ApiModel, type Operation, type Shape } from './model';
import { serviceModel } from './services';
import { readShorthand } from './shorthand';

/** Options of every command, https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-options.html */
const globalOptions = new Set([
  'region', 'profile', 'output', 'query', 'endpoint-url', 'ca-bundle', 'color', 'debug', 'no-verify-ssl', 'no-paginate',
  'no-sign-request', 'no-cli-pager', 'cli-binary-format', 'cli-read-timeout', 'cli-connect-timeout', 'cli-input-json',
  'max-items', 'page-size', 'starting-token',
]); // prettier-ignore
const outputs = ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'];

/** Commands that the AWS CLI adds by itself; the API models do not know them. */
const ownCommands = new Set(['eks update-kubeconfig', 'eks get-token', 'logs tail', 'configure set', 'configure get']);

/** Parameters that the AWS CLI renames, from awscli/customizations/argrename.py. */
const renamed: Readonly<Record<string, string>> = {
  'eks.create-cluster.version': 'kubernetes-version',
  'eks.update-cluster-version.version': 'kubernetes-version',
  'eks.create-nodegroup.version': 'kubernetes-version',
  'eks.update-nodegroup-version.version': 'kubernetes-version',
  'stepfunctions.send-task-success.output': 'task-output',
};

/** Options that the AWS CLI adds for one part of a member, from awscli/customizations/awslambda.py. */
const partOptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lambda create-function': { 'zip-file': 'Code.ZipFile' },
};

/** Commands that end with the name of a file to write. */
const writesFile = new Set(['lambda invoke']);

/** One call of the AWS CLI as the shell passes it on. */
export interface CliCall {
  /** Everything behind `aws`. */
  readonly args: readonly string[];
  /** Folder in which it is called, for `file://`. */
  readonly folder: string;
}

function optionName(service: string, operation: string, member: string): string {
  const name = cliName(member);
  return renamed[`${service}.${operation}.${name}`] ?? name;
}

function readArgument(argument: string, shape: Shape, folder: string): unknown {
  const fromFile = /^(?:file|fileb):\/\/(.+)$/.exec(argument)?.[1];
  if (fromFile !== undefined && !existsSync(resolve(folder, fromFile)))
    throw new Error(`reads ${fromFile}, which does not exist`);
  const text = fromFile === undefined ? argument : readFileSync(resolve(folder, fromFile), 'utf8');
  if (shape.kind === 'string' || shape.kind === 'any') return text;
  const json = fromFile !== undefined || /^[[{]/.test(text.trim());
  if (!json) return readShorthand(text, shape);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`is no valid JSON: ${(error as Error).message.replace(/ \(line.*/, '')}`);
  }
}

function readOption(values: readonly string[], shape: Shape, folder: string): unknown {
  const [first] = values;
  if (first === undefined) throw new Error('has no value');
  if (shape.kind !== 'list') {
    if (values.length > 1) throw new Error(`takes one value, not ${values.length}: ${values.join(' ')}`);
    return readArgument(first, shape, folder);
  }
  const whole = values.length === 1 && /^(\s*\[|file:\/\/)/.test(first);
  return whole ? readArgument(first, shape, folder) : values.map((value) => readArgument(value, shape.of(), folder));
}

/** Options in their order, each with the arguments up to the next option. */
function readOptions(args: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const argument of args) {
    if (argument.startsWith('--')) options.set(argument.slice(2), (current = []));
    else if (current === undefined) throw new Error(`"${argument}" stands where an option should be`);
    else current.push(argument);
  }
  return options;
}

/** Names that can stand in an answer at any depth. */
function answerNames(shape: Shape, seen = new Set<string>(), names = new Set<string>()): ReadonlySet<string> {
  if (shape.kind === 'list' || shape.kind === 'map') return answerNames(shape.of(), seen, names);
  if (shape.kind !== 'structure') return names;
  const key = Object.keys(shape.members).join();
  if (seen.has(key)) return names;
  seen.add(key);
  for (const [name, member] of Object.entries(shape.members)) {
    names.add(name);
    answerNames(member(), seen, names);
  }
  return names;
}

type JmesNode = ReturnType<typeof compile>;

/** Names that a query reads, without those that it makes itself (`{status: ...}`). */
function queryNames(node: unknown, made: Set<string>, read: Set<string>): void {
  if (Array.isArray(node)) return node.forEach((child) => queryNames(child, made, read));
  if (typeof node !== 'object' || node === null) return;
  const { type, name } = node as { readonly type?: string; readonly name?: string };
  if (type === 'KeyValuePair' && name !== undefined) made.add(name);
  if (type === 'Field' && name !== undefined) read.add(name);
  Object.values(node).forEach((child) => queryNames(child, made, read));
}

function checkQuery(query: string, operation: Operation): readonly string[] {
  let node: JmesNode;
  try {
    node = compile(query);
  } catch (error) {
    return [`--query is no valid JMESPath: ${(error as Error).message}`];
  }
  const made = new Set<string>();
  const read = new Set<string>();
  queryNames(node, made, read);
  if (operation.output === undefined) return [];
  const known = answerNames(operation.output());
  return [...read]
    .filter((name) => !known.has(name) && !made.has(name))
    .map((name) => `--query reads "${name}", which the answer of ${operation.name} does not have`);
}

function checkGlobals(options: ReadonlyMap<string, readonly string[]>, operation: Operation): readonly string[] {
  const output = options.get('output')?.[0];
  const query = options.get('query')?.[0];
  return [
    ...(output !== undefined && !outputs.includes(output)
      ? [`--output "${output}" is none of ${outputs.join(', ')}`]
      : []),
    ...(query === undefined ? [] : checkQuery(query, operation)),
  ];
}

function checkInput(
  service: string,
  command: string,
  operation: Operation,
  options: ReadonlyMap<string, readonly string[]>,
  folder: string,
): readonly string[] {
  const shape = operation.input();
  if (shape.kind !== 'structure') throw new Error(`${operation.name}: its input is no structure`);
  const members = new Map(Object.keys(shape.members).map((member) => [optionName(service, command, member), member]));
  const faults: string[] = [];
  const input: Record<string, unknown> = {};
  const skeleton = options.get('cli-input-json')?.[0];
  for (const [option, values] of options) {
    if (globalOptions.has(option)) continue;
    const [whole, part] = partOptions[`${service} ${command}`]?.[option]?.split('.') ?? [];
    if (whole !== undefined && part !== undefined) {
      input[whole] = { [part]: values[0] };
      continue;
    }
    const member = members.get(option) ?? members.get(option.replace(/^no-/, ''));
    const target = member === undefined ? undefined : shape.members[member]?.();
    if (member === undefined || target === undefined) {
      faults.push(`--${option} is no option of \`aws ${service} ${command}\``);
    } else if (target.kind === 'boolean' && values.length === 0) {
      input[member] = !option.startsWith('no-');
    } else {
      try {
        input[member] = readOption(values, target, folder);
      } catch (error) {
        faults.push(`--${option} ${(error as Error).message}`);
        input[member] = undefined;
      }
    }
  }
  if (skeleton !== undefined) {
    try {
      Object.assign(input, readArgument(skeleton, shape, folder));
    } catch (error) {
      faults.push(`--cli-input-json ${(error as Error).message}`);
      return faults;
    }
  }
  const failed = new Set(Object.keys(input).filter((name) => input[name] === undefined));
  const wrong = misfits(input, shape).filter(({ at }) => !failed.has(at));
  return [...faults, ...wrong.map(({ at, what }) => `${operation.name}: ${at} ${what}`)];
}

function findOperation(model: ApiModel, command: string): Operation | undefined {
  const name = model.operationNames.find((candidate) => cliName(candidate) === command);
  return name === undefined ? undefined : model.operation(name);
}

/** What AWS' own API model says against a call; empty when the CLI would accept it. */
export function checkCliCall({ args, folder }: CliCall): readonly string[] {
  const [service = '', command = '', ...rest] = args;
  if (ownCommands.has(`${service} ${command}`)) return [];
  const model = serviceModel(service);
  if (model === undefined) {
    return [
      `No API model of "${service}" is at hand; install @aws-sdk/client-${service} or write checks/schemas/aws-${service}.json`,
    ];
  }
  const waiting = command === 'wait';
  const operation = waiting ? model.waiter(rest[0] ?? '') : findOperation(model, command);
  if (operation === undefined) return [`\`aws ${service} ${waiting ? `wait ${rest[0]}` : command}\` does not exist`];
  try {
    const options = readOptions(
      waiting ? rest.slice(1) : writesFile.has(`${service} ${command}`) ? rest.slice(0, -1) : rest,
    );
    return [...checkGlobals(options, operation), ...checkInput(service, command, operation, options, folder)];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** The model that a call is held against, to be named in the record. */
export function standardOf(service: string): ApiModel['standard'] | undefined {
  return serviceModel(service)?.standard;
}
