import { checkParsePolicySet, validate, type SchemaJson } from '@cedar-policy/cedar-wasm/nodejs';

import { mappingOf } from '../document';
import type { Block } from './configuration';
import type { Finding } from './resources';

type Group = Readonly<Record<string, unknown>>;
type Attributes = Record<string, { readonly type: string; readonly required: boolean }>;

const cedarTypes: Readonly<Record<string, string>> = { string: 'String', integer: 'Long', boolean: 'Boolean' };

/** The blocks at the end of a path; blocks of one name come as a list. */
function groups(value: unknown, ...path: readonly string[]): readonly Group[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const all = items.map(mappingOf).filter((item) => item !== undefined);
  const [next, ...rest] = path;
  return next === undefined ? all : all.flatMap((item) => (next in item ? groups(item[next], ...rest) : []));
}

/** The tools of a gateway target, by the name under which Cedar knows their actions. */
function actionsOf({ body }: Block): readonly (readonly [string, Attributes])[] {
  const tools = groups(body, 'target_configuration', 'mcp', 'lambda', 'tool_schema', 'inline_payload');
  return tools.map((tool) => {
    const properties = groups(tool, 'input_schema', 'property').map(({ name, type, required }) => [
      String(name),
      { type: cedarTypes[String(type)] ?? 'String', required: required === true },
    ]);
    return [`${String(body.name)}___${String(tool.name)}`, Object.fromEntries(properties) as Attributes];
  });
}

/**
 * The schema that AgentCore makes from a gateway's tools: one action for each, the arguments below `context.input`.
 * https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/policy-schema-constraints.html
 */
function schemaOf(targets: readonly Block[]): SchemaJson<string> {
  const actions = targets.flatMap(actionsOf).map(([name, attributes]) => [
    name,
    {
      appliesTo: {
        principalTypes: ['IamEntity'],
        resourceTypes: ['Gateway'],
        context: { type: 'Record', attributes: { input: { type: 'Record', attributes, required: true } } },
      },
    },
  ]);
  return {
    AgentCore: {
      entityTypes: {
        IamEntity: { shape: { type: 'Record', attributes: { id: { type: 'String', required: true } } } },
        Gateway: {},
      },
      actions: Object.fromEntries(actions) as Record<string, never>,
    },
  };
}

/** Cedar policies, parsed and held against the tools that the same file gives to the gateway. */
export function cedarFindings(blocks: readonly Block[]): readonly Finding[] {
  const targets = blocks.filter(({ labels }) => labels[0] === 'aws_bedrockagentcore_gateway_target');
  const policies = blocks.filter(({ labels }) => labels[0] === 'aws_bedrockagentcore_policy');
  return policies.flatMap((block) => {
    const path = ['definition', 'cedar', 'statement'];
    const statements = groups(block.body, 'definition', 'cedar').map(({ statement }) => String(statement));
    return statements.flatMap((statement) => {
      const staticPolicies = statement.replaceAll(/\$\{[^}]*\}/g, 'arn');
      const parsed = checkParsePolicySet({ staticPolicies });
      if (parsed.type === 'failure') {
        return parsed.errors.map(({ message }) => ({ block, path, what: `Cedar cannot read the policy: ${message}` }));
      }
      const validated = validate({ schema: schemaOf(targets), policies: { staticPolicies } });
      const errors =
        validated.type === 'failure' ? validated.errors : validated.validationErrors.map(({ error }) => error);
      return errors.map(({ message }) => ({ block, path, what: `Cedar: ${message}` }));
    });
  });
}
