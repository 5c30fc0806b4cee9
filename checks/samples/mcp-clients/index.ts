import { parse as parseToml } from 'smol-toml';
import { basename } from 'node:path';

import { checkedOn } from '../../../src/components/AiopsIntroTables/McpServersMap/data';
import type { Fault } from '../../fault';
import { environment, mcpClients, proxy, type McpClientSchema } from '../../schemas/mcp-clients';
import type { Checker, Sample } from '../checker';
import { mappingOf } from '../document';
import { lineOf } from '../lines';
import { checkCommand } from './servers';

const id = 'mcp-clients';

type Entry = Readonly<Record<string, unknown>>;

function read({ path, text }: Sample): unknown {
  return path.endsWith('.toml') ? parseToml(text) : JSON.parse(text);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function checkFields(entry: Entry, schema: McpClientSchema): readonly string[] {
  const local = 'command' in entry;
  const known = local ? ['command', 'args', ...schema.local] : ['url', ...schema.remote];
  const unknown = Object.keys(entry)
    .filter((field) => !known.includes(field))
    .map((field) => `the client knows no field "${field}" there; it knows ${known.join(', ')}`);
  const type = schema.typed && !('type' in entry) ? ['the field "type" is required and missing'] : [];
  const env = entry.env !== undefined && !isTexts(Object.values(mappingOf(entry.env) ?? { none: undefined }));
  const lists = ['autoApprove', 'disabledTools'].filter((field) => field in entry && !isTexts(entry[field]));
  return [
    ...unknown,
    ...type,
    ...(env ? ['"env" takes names with texts'] : []),
    ...Object.keys(mappingOf(entry.env) ?? {})
      .filter((name) => !environment.includes(name))
      .map((name) => `no server of a sample reads the variable ${name}; they read ${environment.join(', ')}`),
    ...lists.map((field) => `"${field}" takes a list of texts`),
  ];
}

function checkServer(written: unknown, schema: McpClientSchema): readonly string[] {
  const entry = mappingOf(written);
  if (entry === undefined) return ['it is no group of fields'];
  const fields = checkFields(entry, schema);
  if (typeof entry.url === 'string' && !('command' in entry)) return fields;
  if (typeof entry.command !== 'string' || !isTexts(entry.args)) {
    return [...fields, 'a server has "command" with "args" (a list of texts), or "url"'];
  }
  return [...fields, ...checkCommand(entry.command, entry.args)];
}

function faults(sample: Sample): readonly Fault[] {
  const fault = (line: number, what: string): Fault => ({
    file: sample.path,
    line,
    rule: id,
    what,
    mend: 'Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.',
  });
  const schema = schemaOf(sample.path);
  let config: unknown;
  try {
    config = read(sample);
  } catch {
    // What does not parse is told by the checker of data files, with its line.
    return [];
  }
  const servers = mappingOf(mappingOf(config)?.[schema.key]);
  if (servers === undefined) {
    const keys = Object.keys(mappingOf(config) ?? {}).join(', ');
    return [fault(1, `The servers stand under "${keys}"; this client reads them under "${schema.key}".`)];
  }
  const others = Object.keys(mappingOf(config) ?? {}).filter((key) => key !== schema.key);
  const strangers = others.map((key) =>
    fault(lineOf(sample.text, key), `"${key}" is not where this client reads servers.`),
  );
  const found = Object.entries(servers).flatMap(([name, entry]) => {
    const written = sample.path.endsWith('.toml') ? `[${schema.key}.${name}]` : `"${name}": {`;
    return checkServer(entry, schema).map((what) => fault(lineOf(sample.text, written), `Server "${name}": ${what}.`));
  });
  return [...strangers, ...found];
}

/** A fixture carries the name of its sample behind `good-` or `bad-…-`. */
function schemaOf(path: string): McpClientSchema {
  const name = Object.keys(mcpClients).find((candidate) => basename(path).endsWith(candidate));
  const schema = name === undefined ? undefined : mcpClients[name];
  if (schema === undefined) throw new Error(`${path}: no client in checks/schemas/mcp-clients.ts has this file name`);
  return schema;
}

const checker: Checker = {
  id,
  claims: (path) => /^examples\/mcp\/.+\.(json|toml)$/.test(path),
  against: ({ path }) => [
    schemaOf(path).standard,
    { name: proxy.name, source: 'aws/mcp-proxy-for-aws:mcp_proxy_for_aws/cli.py', version: proxy.version },
    { name: 'awslabs/mcp', source: 'https://github.com/awslabs/mcp/tree/100b55b/src', version: checkedOn },
  ],
  check: (samples) => Promise.resolve(samples.flatMap(faults)),
  limits: () => ({
    ko: '설정의 구조와 서버 이름, 버전, 옵션을 확인했습니다. 엔드포인트가 여러분의 리전에 있는지, 프로필에 권한이 있는지는 확인하지 않습니다.',
    en: 'Structure, server names, versions and options are checked; whether your Region has the endpoint and your profile the rights is not.',
  }),
};

export default checker;
