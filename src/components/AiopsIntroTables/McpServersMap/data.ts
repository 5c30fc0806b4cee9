import type { SourceId } from '@site/src/sources';
import type { StatusKind } from '@site/src/ui/Status';
import type { Unified, Way } from '../McpServerTypes/data';

/** What the servers are for, in the order of the table. */
export const categories = [
  'getting-started',
  'infrastructure-iac',
  'observability-operations',
  'security-governance',
  'cost',
  'ai-ml',
  'data',
  'integration-messaging',
  'healthcare',
] as const;

/** How close a server is to running an EKS cluster. */
export const relevances = ['core', 'related', 'other'] as const;

/** What a reader should know before he takes a server; without one it is simply in use. */
export const states = ['ga', 'remote', 'superseded', 'legacy', 'deprecated', 'maintenance'] as const;

export type CategoryId = (typeof categories)[number];
export type Relevance = (typeof relevances)[number];
export type State = (typeof states)[number];

/** The states that the status badge has a word for; the others stand in this component's own words. */
export const badges = {
  ga: 'ga',
  superseded: 'superseded',
  legacy: 'legacy',
  deprecated: 'deprecated',
} as const satisfies Partial<Record<State, StatusKind>>;

export type Server = {
  /** The folder's name without `-mcp-server`; part of the row's address. */
  readonly id: string;
  readonly name: string;
  readonly category: CategoryId;
  /** Version of the Python package; absent when the folder only documents a remote server. */
  readonly version?: string;
  readonly eks: Relevance;
  /** How many tools it offers, where that was counted. */
  readonly tools?: number;
  readonly states?: readonly State[];
  /** Who says so, for a server with a state. */
  readonly source?: SourceId;
  /** Where a remote server answers. */
  readonly endpoint?: `https://${string}`;
};

/** The month in which the repository was read, at commit 100b55b. */
export const checkedOn = '2026-08';

/** Every folder below `src/` of awslabs/mcp. */
export const servers = [
  {
    id: 'aws-knowledge',
    name: 'AWS Knowledge',
    category: 'getting-started',
    eks: 'related',
    states: ['ga', 'remote'],
    source: 'mcp-server-aws-knowledge',
    endpoint: 'https://knowledge-mcp.global.api.aws',
  },
  {
    id: 'aws-documentation',
    name: 'AWS Documentation',
    category: 'getting-started',
    version: '1.1.30',
    eks: 'related',
  },
  {
    id: 'aws-api',
    name: 'AWS API',
    category: 'getting-started',
    version: '1.5.1',
    eks: 'related',
    states: ['superseded'],
    source: 'mcp-server-aws-api',
  },
  { id: 'openapi', name: 'OpenAPI', category: 'getting-started', version: '1.1.4', eks: 'other' },
  { id: 'eks', name: 'Amazon EKS', category: 'infrastructure-iac', version: '0.1.37', eks: 'core', tools: 16 },
  {
    id: 'ecs',
    name: 'Amazon ECS',
    category: 'infrastructure-iac',
    version: '0.1.34',
    eks: 'other',
    states: ['legacy'],
    source: 'mcp-registry-awslabs',
  },
  { id: 'finch', name: 'Finch', category: 'infrastructure-iac', version: '0.1.18', eks: 'related' },
  { id: 'aws-iac', name: 'AWS IaC', category: 'infrastructure-iac', version: '1.0.23', eks: 'related', tools: 8 },
  {
    id: 'ccapi',
    name: 'AWS Cloud Control API',
    category: 'infrastructure-iac',
    version: '1.0.25',
    eks: 'other',
    states: ['deprecated'],
    source: 'mcp-migration-ccapi',
  },
  { id: 'aws-serverless', name: 'AWS Serverless', category: 'infrastructure-iac', version: '0.1.22', eks: 'other' },
  { id: 'lambda-tool', name: 'AWS Lambda Tool', category: 'infrastructure-iac', version: '2.0.22', eks: 'related' },
  { id: 'aws-network', name: 'AWS Network', category: 'infrastructure-iac', version: '0.0.15', eks: 'related' },
  { id: 'aws-transform', name: 'AWS Transform', category: 'infrastructure-iac', version: '0.1.11', eks: 'other' },
  {
    id: 'cloudwatch',
    name: 'Amazon CloudWatch',
    category: 'observability-operations',
    version: '0.1.8',
    eks: 'core',
    tools: 19,
  },
  {
    id: 'cloudwatch-applicationsignals',
    name: 'CloudWatch Application Signals',
    category: 'observability-operations',
    version: '0.1.40',
    eks: 'core',
  },
  {
    id: 'prometheus',
    name: 'Amazon Managed Service for Prometheus',
    category: 'observability-operations',
    version: '0.2.20',
    eks: 'core',
    tools: 5,
  },
  {
    id: 'cloudtrail',
    name: 'AWS CloudTrail',
    category: 'observability-operations',
    version: '0.0.18',
    eks: 'core',
    tools: 5,
  },
  { id: 'aws-support', name: 'AWS Support', category: 'observability-operations', version: '0.1.23', eks: 'related' },
  {
    id: 'aws-for-sap-management',
    name: 'AWS Systems Manager for SAP',
    category: 'observability-operations',
    version: '0.0.6',
    eks: 'other',
  },
  { id: 'iam', name: 'AWS IAM', category: 'security-governance', version: '1.0.25', eks: 'core' },
  {
    id: 'well-architected-security',
    name: 'Well-Architected Security',
    category: 'security-governance',
    version: '0.1.10',
    eks: 'related',
  },
  {
    id: 'security-agent',
    name: 'AWS Security Agent',
    category: 'security-governance',
    version: '0.1.5',
    eks: 'related',
  },
  {
    id: 'billing-cost-management',
    name: 'Billing and Cost Management',
    category: 'cost',
    version: '0.0.33',
    eks: 'core',
  },
  { id: 'aws-pricing', name: 'AWS Pricing', category: 'cost', version: '1.0.34', eks: 'core' },
  {
    id: 'bedrock-kb-retrieval',
    name: 'Bedrock Knowledge Bases Retrieval',
    category: 'ai-ml',
    version: '1.0.25',
    eks: 'related',
  },
  {
    id: 'amazon-bedrock-agentcore',
    name: 'Bedrock AgentCore',
    category: 'ai-ml',
    version: '0.1.4',
    eks: 'related',
    tools: 122,
  },
  {
    id: 'aws-bedrock-custom-model-import',
    name: 'Bedrock Custom Model Import',
    category: 'ai-ml',
    version: '0.0.21',
    eks: 'other',
  },
  { id: 'sagemaker-ai', name: 'SageMaker AI', category: 'ai-ml', version: '1.0.12', eks: 'other' },
  {
    id: 'sagemaker-unified-studio-spark-troubleshooting',
    name: 'SageMaker Unified Studio Spark Troubleshooting',
    category: 'ai-ml',
    eks: 'other',
    states: ['remote'],
    source: 'mcp-registry-awslabs',
  },
  {
    id: 'sagemaker-unified-studio-spark-upgrade',
    name: 'SageMaker Unified Studio Spark Upgrade',
    category: 'ai-ml',
    eks: 'other',
    states: ['remote'],
    source: 'mcp-registry-awslabs',
  },
  { id: 'amazon-kendra-index', name: 'Amazon Kendra Index', category: 'ai-ml', version: '1.0.21', eks: 'other' },
  {
    id: 'amazon-qbusiness-anonymous',
    name: 'Amazon Q Business (anonymous)',
    category: 'ai-ml',
    version: '0.0.20',
    eks: 'other',
    states: ['maintenance'],
    source: 'q-business-availability-change',
  },
  { id: 'amazon-qindex', name: 'Amazon Q Index', category: 'ai-ml', version: '0.0.14', eks: 'other' },
  { id: 'amazon-translate', name: 'Amazon Translate', category: 'ai-ml', version: '1.0.5', eks: 'other' },
  { id: 'roda', name: 'Registry of Open Data (RODA)', category: 'ai-ml', version: '0.1.5', eks: 'other' },
  { id: 'document-loader', name: 'Document Loader', category: 'ai-ml', version: '1.0.19', eks: 'other' },
  { id: 'dynamodb', name: 'Amazon DynamoDB', category: 'data', version: '2.1.6', eks: 'other' },
  { id: 'postgres', name: 'Aurora PostgreSQL', category: 'data', version: '1.1.11', eks: 'other' },
  { id: 'mysql', name: 'Aurora MySQL', category: 'data', version: '1.0.26', eks: 'other' },
  { id: 'aurora-dsql', name: 'Aurora DSQL', category: 'data', version: '1.0.39', eks: 'other' },
  { id: 'mssql', name: 'Amazon RDS for SQL Server', category: 'data', version: '0.1.5', eks: 'other' },
  { id: 'oracle', name: 'Amazon RDS for Oracle', category: 'data', version: '0.1.5', eks: 'other' },
  { id: 'documentdb', name: 'Amazon DocumentDB', category: 'data', version: '1.0.15', eks: 'other' },
  { id: 'amazon-neptune', name: 'Amazon Neptune', category: 'data', version: '1.0.21', eks: 'other' },
  { id: 'amazon-keyspaces', name: 'Amazon Keyspaces', category: 'data', version: '0.0.18', eks: 'other' },
  { id: 'timestream-for-influxdb', name: 'Timestream for InfluxDB', category: 'data', version: '0.0.21', eks: 'other' },
  { id: 's3-tables', name: 'Amazon S3 Tables', category: 'data', version: '0.0.26', eks: 'other' },
  { id: 'redshift', name: 'Amazon Redshift', category: 'data', version: '0.0.34', eks: 'other' },
  { id: 'aws-dataprocessing', name: 'AWS Data Processing', category: 'data', version: '0.1.35', eks: 'other' },
  { id: 'aws-iot-sitewise', name: 'AWS IoT SiteWise', category: 'data', version: '11.0.21', eks: 'other' },
  { id: 'elasticache', name: 'Amazon ElastiCache', category: 'data', version: '0.1.23', eks: 'other' },
  { id: 'valkey', name: 'ElastiCache / MemoryDB for Valkey', category: 'data', version: '1.0.22', eks: 'other' },
  { id: 'memcached', name: 'ElastiCache for Memcached', category: 'data', version: '1.0.21', eks: 'other' },
  {
    id: 'amazon-sns-sqs',
    name: 'Amazon SNS / SQS',
    category: 'integration-messaging',
    version: '2.0.23',
    eks: 'related',
  },
  { id: 'amazon-mq', name: 'Amazon MQ', category: 'integration-messaging', version: '2.0.26', eks: 'other' },
  {
    id: 'stepfunctions-tool',
    name: 'AWS Step Functions Tool',
    category: 'integration-messaging',
    version: '0.1.27',
    eks: 'related',
  },
  { id: 'aws-appsync', name: 'AWS AppSync', category: 'integration-messaging', version: '0.1.17', eks: 'other' },
  {
    id: 'aws-location',
    name: 'Amazon Location Service',
    category: 'integration-messaging',
    version: '2.0.21',
    eks: 'other',
  },
  { id: 'aws-healthomics', name: 'AWS HealthOmics', category: 'healthcare', version: '0.0.44', eks: 'other' },
  { id: 'healthimaging', name: 'AWS HealthImaging', category: 'healthcare', version: '0.0.10', eks: 'other' },
  { id: 'healthlake', name: 'AWS HealthLake', category: 'healthcare', version: '0.0.18', eks: 'other' },
] as const satisfies readonly Server[];

export type ServerId = (typeof servers)[number]['id'];

const all: readonly Server[] = servers;

/** The folder in the repository. */
export function folderOf(id: string): string {
  return `src/${id}-mcp-server`;
}

/** What `uvx` takes to start the server, or nothing when there is no package. */
export function packageOf({ id, version }: Server): string | undefined {
  return version && `awslabs.${id}-mcp-server@${version}`;
}

/** The server with an id. */
export function serverOf(id: ServerId): Server {
  return all.find((server) => server.id === id) as Server;
}

/** Where the facts about the three ways of hosting come from. */
export const evolutionSources = [
  'mcp-registry-awslabs',
  'eks-mcp-tool-configurations',
  'ecs-mcp-tool-configurations',
  'aws-mcp-server-ga',
] as const satisfies readonly SourceId[];

/** Everything that is counted on the page. */
export const counts = {
  servers: all.length,
  packages: all.filter(({ version }) => version).length,
  remote: all.filter(({ version }) => !version).length,
  /** Packages whose version begins with 0. */
  beforeOne: all.filter(({ version }) => version?.startsWith('0.')).length,
  core: all.filter(({ eks }) => eks === 'core').length,
  related: all.filter(({ eks }) => eks === 'related').length,
  other: all.filter(({ eks }) => eks === 'other').length,
} as const;

export type Counts = typeof counts;

/** What a language says about the map. */
export type Text = {
  readonly caption: string;
  readonly intro: (counts: Counts) => string;
  readonly headerLabel: string;
  readonly columns: Readonly<Record<'what' | 'install' | 'eks', string>>;
  readonly filters: Readonly<Record<'category' | 'eks' | 'status', string>>;
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly relevances: Readonly<Record<Relevance, string>>;
  readonly states: Readonly<Record<State | 'active', string>>;
  readonly tools: (count: number) => string;
  readonly noPackage: string;
  /** What each server does. */
  readonly what: Readonly<Record<ServerId, string>>;
  /** Other names by which a reader may look for a server. */
  readonly keywords: Readonly<Partial<Record<ServerId, string>>>;
  readonly footer: string;
  readonly evolution: {
    readonly caption: string;
    readonly footer: string;
    readonly steps: Readonly<
      Record<Way, { readonly title: string; readonly body: (counts: Counts, unified: Unified) => string }>
    >;
  };
};
