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

/** Where each row's facts come from. */
export const sourcesOf: Readonly<Record<AspectId, readonly SourceId[]>> = {
  count: ['mcp-registry-awslabs', 'agent-toolkit-readme'],
  status: ['eks-mcp-tool-configurations', 'ecs-mcp-tool-configurations', 'aws-mcp-server-ga'],
  released: ['aws-managed-mcp-iam', 'aws-mcp-server-ga'],
  runs: ['awslabs-mcp'],
  scope: ['agent-toolkit-readme'],
  features: [
    'mcp-server-eks',
    'mcp-server-cloudwatch',
    'eks-mcp-tools',
    'aws-mcp-server-tools',
    'agent-toolkit-iam-policies',
    'aws-mcp-server',
  ],
  auth: ['mcp-server-eks', 'eks-mcp-iam-actions', 'aws-mcp-server-oauth'],
  connect: ['eks-mcp-tool-configurations', 'agent-toolkit-product'],
  use: [],
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
