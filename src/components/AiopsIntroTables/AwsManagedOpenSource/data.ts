import type { SourceId } from '@site/src/sources';

export const domainIds = ['database', 'streaming', 'analytics', 'observability', 'containers', 'ml'] as const;
export type DomainId = (typeof domainIds)[number];

/**
 * What stands behind a service, by our own judgment: the open-source engine itself, an API on AWS's own engine, an open
 * standard only, or a platform on which open frameworks run.
 */
export const kindIds = ['engine', 'compatible', 'standard', 'platform'] as const;
export type KindId = (typeof kindIds)[number];

interface Service {
  /** Last part of the row's address. */
  readonly id: string;
  readonly product: string;
  readonly domain: DomainId;
  /** The projects, APIs or standards that a client of the service deals with. */
  readonly openSource: string;
  readonly kinds: readonly KindId[];
  /** The product page, to which the service's name leads. */
  readonly page: SourceId;
  /** What the row was checked against, where that is not the product page. */
  readonly sources?: readonly SourceId[];
}

export const services = [
  {
    id: 'rds-aurora',
    product: 'Amazon RDS · Aurora',
    domain: 'database',
    openSource: 'MySQL, MariaDB, PostgreSQL',
    kinds: ['engine', 'compatible'],
    page: 'amazon-rds',
    sources: ['rds-api-model'],
  },
  {
    id: 'documentdb',
    product: 'Amazon DocumentDB',
    domain: 'database',
    openSource: 'MongoDB API',
    kinds: ['compatible'],
    page: 'amazon-documentdb',
    sources: ['documentdb-api-model'],
  },
  {
    id: 'elasticache',
    product: 'Amazon ElastiCache',
    domain: 'database',
    openSource: 'Valkey, Redis OSS, Memcached',
    kinds: ['engine'],
    page: 'amazon-elasticache',
    sources: ['elasticache-api-model'],
  },
  {
    id: 'memorydb',
    product: 'Amazon MemoryDB',
    domain: 'database',
    openSource: 'Valkey, Redis OSS',
    kinds: ['engine', 'compatible'],
    page: 'amazon-memorydb',
    sources: ['memorydb-engine-versions'],
  },
  {
    id: 'keyspaces',
    product: 'Amazon Keyspaces',
    domain: 'database',
    openSource: 'Apache Cassandra API',
    kinds: ['compatible'],
    page: 'amazon-keyspaces',
  },
  {
    id: 'neptune',
    product: 'Amazon Neptune',
    domain: 'database',
    openSource: 'Gremlin, openCypher, SPARQL',
    kinds: ['compatible', 'standard'],
    page: 'amazon-neptune',
    sources: ['neptune-api-model', 'awslabs-mcp'],
  },
  {
    id: 'timestream-influxdb',
    product: 'Amazon Timestream for InfluxDB',
    domain: 'database',
    openSource: 'InfluxDB',
    kinds: ['engine'],
    page: 'amazon-timestream',
    sources: ['timestream-influxdb-api-model'],
  },
  {
    id: 'msk',
    product: 'Amazon MSK',
    domain: 'streaming',
    openSource: 'Apache Kafka',
    kinds: ['engine'],
    page: 'amazon-msk',
  },
  {
    id: 'mq',
    product: 'Amazon MQ',
    domain: 'streaming',
    openSource: 'Apache ActiveMQ, RabbitMQ',
    kinds: ['engine'],
    page: 'amazon-mq',
  },
  {
    id: 'managed-flink',
    product: 'Amazon Managed Service for Apache Flink',
    domain: 'streaming',
    openSource: 'Apache Flink',
    kinds: ['engine'],
    page: 'amazon-managed-flink',
    sources: ['kinesis-analytics-v2-api-model'],
  },
  {
    id: 'opensearch',
    product: 'Amazon OpenSearch Service',
    domain: 'analytics',
    openSource: 'OpenSearch',
    kinds: ['engine'],
    page: 'amazon-opensearch-service',
    sources: ['opensearch-api-model'],
  },
  {
    id: 'emr',
    product: 'Amazon EMR',
    domain: 'analytics',
    openSource: 'Apache Spark, Apache Hadoop',
    kinds: ['engine'],
    page: 'amazon-emr',
    sources: ['emr-api-model', 'emr-containers-api-model'],
  },
  {
    id: 'mwaa',
    product: 'Amazon MWAA',
    domain: 'analytics',
    openSource: 'Apache Airflow',
    kinds: ['engine'],
    page: 'amazon-mwaa',
    sources: ['mwaa-api-model', 'mwaa-serverless-api-model'],
  },
  {
    id: 'amp',
    product: 'Amazon Managed Service for Prometheus (AMP)',
    domain: 'observability',
    openSource: 'Prometheus (PromQL, remote write)',
    kinds: ['engine', 'compatible'],
    page: 'amazon-managed-prometheus',
    sources: ['amp-200m-active-series'],
  },
  {
    id: 'amg',
    product: 'Amazon Managed Grafana (AMG)',
    domain: 'observability',
    openSource: 'Grafana',
    kinds: ['engine'],
    page: 'amazon-managed-grafana',
  },
  {
    id: 'adot',
    product: 'AWS Distro for OpenTelemetry (ADOT)',
    domain: 'observability',
    openSource: 'OpenTelemetry',
    kinds: ['engine'],
    page: 'aws-distro-for-opentelemetry',
    sources: ['adot-collector-v0-49'],
  },
  {
    id: 'eks',
    product: 'Amazon EKS',
    domain: 'containers',
    openSource: 'Kubernetes',
    kinds: ['engine'],
    page: 'amazon-eks',
  },
  {
    id: 'ecr',
    product: 'Amazon ECR',
    domain: 'containers',
    openSource: 'OCI images and artifacts',
    kinds: ['standard'],
    page: 'amazon-ecr',
  },
  {
    id: 'sagemaker-ai',
    product: 'Amazon SageMaker AI',
    domain: 'ml',
    openSource: 'PyTorch, TensorFlow',
    kinds: ['platform'],
    page: 'amazon-sagemaker-ai',
    sources: ['sagemaker-pytorch', 'sagemaker-tensorflow'],
  },
  {
    id: 'bedrock',
    product: 'Amazon Bedrock',
    domain: 'ml',
    openSource: 'Open-weight models',
    kinds: ['platform'],
    page: 'amazon-bedrock',
    sources: ['bedrock-openai-models'],
  },
] as const satisfies readonly Service[];

export type ServiceId = (typeof services)[number]['id'];

/** The services in the shape that readers of the list need, without the literal types of its rows. */
export const serviceRows: readonly (Service & { readonly id: ServiceId })[] = services;

export const servicesCheckedOn = '2026-11';

/** What the component says, in one language. */
export interface Text {
  readonly caption: (domains: number, services: number) => string;
  readonly intro: string;
  readonly columns: Readonly<Record<'service' | 'openSource' | 'kind', string>>;
  readonly filters: Readonly<Record<'domain' | 'kind', string>>;
  readonly domains: Readonly<Record<DomainId, string>>;
  readonly kinds: Readonly<Record<KindId, string>>;
  /** Follows the row's projects where the language has its own word for them. */
  readonly openSource: Readonly<Partial<Record<ServiceId, string>>>;
  /** Follows the row's kind. */
  readonly notes: Readonly<Partial<Record<ServiceId, string>>>;
  readonly footer: string;
}
