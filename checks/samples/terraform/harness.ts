import { mappingOf } from '../document';
import type { Block } from './configuration';
import type { Finding } from './resources';

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function problemsOf({ body }: Block): readonly string[] {
  const tools = listOf(body.tool).map((tool) => mappingOf(tool)?.name);
  const allowed = listOf(body.allowed_tools).map(String);
  // AgentCore developer guide, "Connect to tools": shell and file_operations are there unless allowed_tools leaves them out.
  if (allowed.length === 0)
    return ['Without allowed_tools every session gets the built-in tools shell and file_operations'];
  return allowed.flatMap((pattern) => {
    if (pattern === '*') return ['allowed_tools "*" gives every session the built-in tools shell and file_operations'];
    const server = /^@([^/]+)/.exec(pattern)?.[1];
    const isKnown = server === undefined || server === 'builtin' || tools.includes(server);
    return isKnown ? [] : [`allowed_tools names "${pattern}", but the harness has no tool "${server}"`];
  });
}

/** An AgentCore harness names the tools that its agent may use, and these exist. */
export function harnessFindings(blocks: readonly Block[]): readonly Finding[] {
  return blocks
    .filter(({ kind, labels }) => kind === 'resource' && labels[0] === 'aws_bedrockagentcore_harness')
    .flatMap((block) => problemsOf(block).map((what) => ({ block, path: ['allowed_tools'], what })));
}
