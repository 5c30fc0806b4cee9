import { servers } from '../../../src/components/AiopsIntroTables/McpServersMap/data';
import { endpoints, proxy, serverFlags } from '../../schemas/mcp-clients';

interface KnownServer {
  readonly id: string;
  readonly version?: string;
}

function unknownOptions(args: readonly string[], known: readonly string[]): readonly string[] {
  return args
    .filter((argument) => argument.startsWith('--') && !known.includes(argument))
    .map((argument) => `${argument} is no option of the server that a sample may use`);
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}

/** What is wrong with the address of an endpoint and what the proxy is told about it. */
function checkEndpoint(args: readonly string[]): readonly string[] {
  const url = args.find((argument) => argument.startsWith('https://'));
  if (url === undefined) return ['the proxy is given no endpoint'];
  const [, host = '', region = ''] = /^https:\/\/([a-z]+-mcp)\.([a-z]{2}-[a-z]+-\d|global)\./.exec(url) ?? [];
  if (!endpoints.includes(url.replace(region, '<region>')) && !endpoints.includes(url)) {
    return [`${url} is no MCP endpoint of AWS`];
  }
  const service = valueOf(args, '--service');
  const signedFor = valueOf(args, '--region');
  return [
    ...(service !== undefined && service !== host ? [`--service ${service} does not fit the endpoint ${host}`] : []),
    ...(signedFor !== undefined && signedFor !== region ? [`--region ${signedFor} does not fit ${url}`] : []),
  ];
}

function checkPackage(name: string, version: string, rest: readonly string[]): readonly string[] {
  if (name === proxy.name) {
    const wrongVersion = version === proxy.version ? [] : [`${name} is at ${proxy.version}, not ${version}`];
    return [...wrongVersion, ...unknownOptions(rest, [...proxy.flags, ...proxy.options]), ...checkEndpoint(rest)];
  }
  const id = /^awslabs\.(.+)-mcp-server$/.exec(name)?.[1];
  const server = (servers as readonly KnownServer[]).find((known) => known.id === id);
  if (id === undefined || server?.version === undefined) return [`${name} is no package of awslabs/mcp`];
  const wrongVersion = server.version === version ? [] : [`${name} is at ${server.version}, not ${version}`];
  return [...wrongVersion, ...unknownOptions(rest, serverFlags[id] ?? [])];
}

/** What is wrong with the command that starts a server; samples start Python packages with uvx, pinned. */
export function checkCommand(command: string, args: readonly string[]): readonly string[] {
  if (command !== 'uvx') return [`it is started with "${command}"; the servers of AWS are started with uvx`];
  const [, name, version] = /^([\w.-]+)@(\d+\.\d+\.\d+)$/.exec(args[0] ?? '') ?? [];
  if (name === undefined || version === undefined) return [`"${args[0]}" does not pin a version (name@1.2.3)`];
  return checkPackage(name, version, args.slice(1));
}
