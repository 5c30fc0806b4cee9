import type { SourceId } from '@site/src/sources';
import { frameworkOf, type FrameworkId } from '../AiAgentFrameworks/data';
import { toolOf, type ToolId } from '../AiToolsComparison/data';
import { folderOf, serverOf, servers, type ServerId } from '../McpServersMap/data';

/** A product with its own page. */
export type Product = { readonly id: string; readonly name: string; readonly href: `https://${string}` };

/** Where observability data lives, with a few well-known backends of each kind. */
export const signals = [
  {
    id: 'metrics',
    products: [
      { id: 'amp', name: 'AMP', href: 'https://aws.amazon.com/prometheus/' },
      { id: 'cloudwatch', name: 'CloudWatch', href: 'https://aws.amazon.com/cloudwatch/' },
      { id: 'datadog', name: 'Datadog', href: 'https://www.datadoghq.com/' },
    ],
  },
  {
    id: 'traces',
    products: [
      { id: 'x-ray', name: 'X-Ray', href: 'https://aws.amazon.com/xray/' },
      { id: 'jaeger', name: 'Jaeger', href: 'https://www.jaegertracing.io/' },
      { id: 'datadog-apm', name: 'Datadog APM', href: 'https://www.datadoghq.com/product/apm/' },
    ],
  },
  {
    id: 'logs',
    products: [
      { id: 'opensearch', name: 'OpenSearch', href: 'https://opensearch.org/' },
      { id: 'cloudwatch-logs', name: 'CloudWatch', href: 'https://aws.amazon.com/cloudwatch/' },
      { id: 'sumo-logic', name: 'Sumo Logic', href: 'https://www.sumologic.com/' },
    ],
  },
  {
    id: 'kubernetes-api',
    products: [
      {
        id: 'kubernetes',
        name: 'Kubernetes API',
        href: 'https://kubernetes.io/docs/concepts/overview/kubernetes-api/',
      },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly products: readonly Product[] }[];

export type SignalId = (typeof signals)[number]['id'];

const MAPPED = ['eks', 'cloudwatch', 'billing-cost-management', 'iam'] as const satisfies readonly ServerId[];

/** The servers that EKS operations start with, then the unified one. */
export const mcpServers: readonly (Product & { readonly id: McpId })[] = [
  ...MAPPED.map((id) => ({
    id,
    name: `${serverOf(id).name} MCP`,
    href: `https://github.com/awslabs/mcp/tree/main/${folderOf(id)}` as const,
  })),
  {
    id: 'aws-mcp-server',
    name: 'AWS MCP Server',
    href: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/mcp-server.html',
  },
];

export type McpId = (typeof MAPPED)[number] | 'aws-mcp-server';

/** How many servers awslabs/mcp holds. */
export const serverCount: number = servers.length;

/** The AI tools of a person, by what they are to him. */
export const toolRoles = [
  { id: 'orchestrator', tools: ['kiro'] },
  { id: 'client', tools: ['claude-code', 'codex', 'cursor', 'github-copilot'] },
  { id: 'console', tools: ['amazon-q-developer'] },
] as const satisfies readonly { readonly id: string; readonly tools: readonly ToolId[] }[];

export type ToolRole = (typeof toolRoles)[number]['id'];

/** The agents that an event can start. */
export const agents = ['devops-agent', 'strands', 'kagent'] as const satisfies readonly FrameworkId[];

/** What comes out of it. */
export const actions = [
  'incident-response',
  'deployment-validation',
  'resource-optimization',
  'cost-reduction',
  'root-cause-analysis',
] as const;

export type ActionId = (typeof actions)[number];

export const sources = [
  'mcp-registry-awslabs',
  'aws-mcp-server',
  'q-developer-on-aws',
  'devops-agent-ga',
  'strands-agent-sop-readme',
  'kagent-release-notes-v1-0',
] as const satisfies readonly SourceId[];

/** The month in which the products' pages were read. */
export const checkedOn = '2026-11';

/** The products as links in the markup of `Rich`, one after the other. */
export function linked(products: readonly Pick<Product, 'name' | 'href'>[], separator = ', '): string {
  return products.map(({ name, href }) => `[${name}](${href})`).join(separator);
}

export { frameworkOf, toolOf };

export type Text = {
  readonly caption: string;
  readonly intro: string;
  readonly layers: Readonly<Record<'signals' | 'mcp' | 'intelligence' | 'actions', string>>;
  readonly mcpNote: (count: number) => string;
  readonly signals: Readonly<Record<SignalId, { readonly title: string; readonly what: string }>>;
  readonly mcp: Readonly<Record<McpId, string>>;
  readonly sides: Readonly<Record<'tools' | 'agents', string>>;
  readonly roles: Readonly<Record<ToolRole, string>>;
  readonly agents: Readonly<Record<(typeof agents)[number], string>>;
  readonly actions: Readonly<Record<ActionId, string>>;
};
