import type { Text } from './data';

export const text: Text = {
  caption: (domains, services) => `AWS-managed open source: ${domains} domains, ${services} services (checked 2026-11)`,
  intro:
    'Keep the flexibility of open source and let AWS run it. “Kind” is this guide’s own classification: **runs the engine** means the open-source engine itself; **compatible API** means AWS’s own engine behind an open API; **standard only** means it follows an open specification; **platform** means you run open frameworks or models on it.',
  columns: { service: 'Service', openSource: 'Open source or API', kind: 'Kind' },
  filters: { domain: 'Domain', kind: 'Kind' },
  domains: {
    database: 'Database',
    streaming: 'Streaming and messaging',
    analytics: 'Search and analytics',
    observability: 'Observability',
    containers: 'Containers',
    ml: 'ML and AI',
  },
  kinds: { engine: 'Runs the engine', compatible: 'Compatible API', standard: 'Standard only', platform: 'Platform' },
  openSource: {
    emr: 'Apache Spark, Apache Hadoop, and others',
    'sagemaker-ai': 'PyTorch, TensorFlow, and other frameworks',
    bedrock: 'Open-weight models among its foundation models',
  },
  notes: {
    'rds-aurora': 'Aurora is MySQL- and PostgreSQL-compatible',
    documentdb: 'AWS’s own engine',
    memorydb: 'Valkey since 2024-10',
    keyspaces: 'AWS’s own engine',
    neptune: 'The engine is AWS’s own; only the query languages are open',
    'managed-flink': 'Formerly Kinesis Data Analytics',
    opensearch: 'Old Elasticsearch versions can still be selected',
    emr: 'Also as EMR on EKS and EMR Serverless',
    mwaa: 'Also as MWAA Serverless',
    amp: 'Built on Cortex',
    adot: 'A distribution that AWS supports, not a hosted service',
    bedrock: 'A model API, not an open-source engine',
  },
  footer: 'Open APIs + AWS operations',
};
