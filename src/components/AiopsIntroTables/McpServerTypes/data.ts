import type { SourceId } from '@site/src/sources';
import { packageOf, serverOf, type Counts } from '../McpServersMap/data';

/** The three ways to use AWS MCP servers, as columns. */
export const ways = ['local', 'managed', 'unified'] as const;

/** What the ways are compared by, as rows. */
export const aspects = ['count', 'status', 'released', 'runs', 'scope', 'features', 'auth', 'connect', 'use'] as const;

export type Way = (typeof ways)[number];
export type AspectId = (typeof aspects)[number];

/** What AWS says of the AWS MCP Server. */
export const unified = {
  services: 300,
  operations: 15_000,
  generallyAvailableOn: '2026-05-06',
} as const;

export type Unified = typeof unified;

/** How many tools the two servers offer that most EKS teams start with. */
export const tools = { eks: serverOf('eks').tools ?? 0, cloudwatch: serverOf('cloudwatch').tools ?? 0 } as const;

const PROXY = 'uvx mcp-proxy-for-aws@1.6.4';

/** What starts or connects each way, ready to paste; the Region is an example. */
export const commands: Readonly<Record<Way, readonly string[]>> = {
  local: [`uvx ${packageOf(serverOf('eks'))}`],
  managed: [
    `${PROXY} https://eks-mcp.ap-northeast-2.api.aws/mcp --service eks-mcp --region ap-northeast-2 --read-only`,
  ],
  unified: [
    'aws configure agent-toolkit',
    `${PROXY} https://aws-mcp.us-east-1.api.aws/mcp --metadata AWS_REGION=ap-northeast-2`,
  ],
};

/** Where the facts of a cell come from. */
export const sourcesOf: Readonly<Partial<Record<AspectId, Partial<Record<Way, readonly SourceId[]>>>>> = {
  count: {
    local: ['mcp-registry-awslabs'],
    managed: ['aws-managed-mcp-iam', 'mcp-server-aws-knowledge'],
    unified: ['agent-toolkit-readme'],
  },
  status: {
    local: ['awslabs-mcp'],
    managed: ['eks-mcp-tool-configurations', 'ecs-mcp-tool-configurations', 'mcp-server-aws-knowledge'],
    unified: ['aws-mcp-server-ga'],
  },
  released: { managed: ['aws-managed-mcp-iam'], unified: ['aws-managed-mcp-iam', 'aws-mcp-server-ga'] },
  runs: { local: ['awslabs-mcp'], managed: ['awslabs-mcp'], unified: ['aws-mcp-server'] },
  scope: { unified: ['agent-toolkit-readme'] },
  features: {
    local: ['mcp-server-eks', 'mcp-server-cloudwatch'],
    managed: ['eks-mcp-tools', 'awslabs-mcp'],
    unified: ['aws-mcp-server-tools', 'agent-toolkit-iam-policies', 'aws-mcp-server'],
  },
  auth: {
    local: ['mcp-server-eks'],
    managed: ['eks-mcp-tool-configurations', 'eks-mcp-iam-actions'],
    unified: ['aws-mcp-server-oauth', 'aws-mcp-server-getting-started'],
  },
  connect: {
    local: ['mcp-server-eks'],
    managed: ['eks-mcp-tool-configurations'],
    unified: ['agent-toolkit-product', 'agent-toolkit-readme'],
  },
};

export type Facts = {
  readonly counts: Counts;
  readonly tools: typeof tools;
  readonly unified: Unified;
};

/** What a language says about the three ways. */
export type Text = {
  readonly caption: string;
  readonly headerLabel: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly aspects: Readonly<Record<AspectId, string>>;
  readonly cells: (facts: Facts) => Readonly<Record<AspectId, Readonly<Record<Way, string>>>>;
  readonly footer: string;
};
