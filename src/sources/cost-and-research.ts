import type { Source } from './types';

/** Prices, cost data and published research. */
export const costAndResearch = {
  'aiops-term': {
    title: 'Artificial Intelligence for IT Operations',
    publisher: 'Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Artificial_Intelligence_for_IT_Operations',
    checkedOn: '2026-11',
  },
  'amg-pricing': {
    title: 'Amazon Managed Grafana pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/grafana/pricing/',
    checkedOn: '2026-11',
  },
  'amp-pricing': {
    title: 'Amazon Managed Service for Prometheus pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/prometheus/pricing/',
    checkedOn: '2026-11',
  },
  'aws-budgets': {
    title: 'Managing your costs with AWS Budgets',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html',
    checkedOn: '2026-11',
  },
  'bedrock-pricing': {
    title: 'Amazon Bedrock pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/bedrock/pricing/',
    checkedOn: '2026-11',
  },
  'cloudwatch-pricing': {
    title: 'Amazon CloudWatch pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/cloudwatch/pricing/',
    checkedOn: '2026-11',
  },
  'cost-anomaly-detection': {
    title: 'Detecting unusual spend with AWS Cost Anomaly Detection',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html',
    checkedOn: '2026-11',
  },
  'cost-explorer': {
    title: 'Analyzing your costs and usage with AWS Cost Explorer',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html',
    checkedOn: '2026-11',
  },
  'devops-agent-pricing': {
    title: 'AWS DevOps Agent pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/devops-agent/pricing/',
    checkedOn: '2026-11',
  },
  'devops-guru-pricing': {
    title: 'Amazon DevOps Guru pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/devops-guru/pricing/',
    checkedOn: '2026-11',
  },
  'dora-metrics': {
    title: "DORA's software delivery performance metrics",
    publisher: 'DORA',
    url: 'https://dora.dev/guides/dora-metrics/',
    checkedOn: '2026-11',
  },
  'ec2-spot-pricing': {
    title: 'Amazon EC2 Spot Instances pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/ec2/spot/pricing/',
    checkedOn: '2026-11',
  },
  'eks-pricing': {
    title: 'Amazon EKS pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/eks/pricing/',
    checkedOn: '2026-11',
  },
  'goml-agentic-observability': {
    title: 'CloudWatch for agentic AI observability',
    publisher: 'GoML',
    url: 'https://www.goml.io/blog/cloudwatch-for-agentic-ai-observability',
    checkedOn: '2026-11',
  },
  'kiro-enterprise-billing': {
    title: 'Enterprise billing, Kiro',
    publisher: 'Kiro',
    url: 'https://kiro.dev/docs/cli/enterprise/billing/',
    checkedOn: '2026-11',
  },
  'split-cost-allocation-data': {
    title: 'Understanding split cost allocation data',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html',
    checkedOn: '2026-11',
  },
  'sre-workbook-abstract': {
    title: 'The Site Reliability Workbook: practical ways to implement SRE',
    publisher: 'Google Research',
    url: 'https://research.google/pubs/pub49780/',
    checkedOn: '2026-11',
  },
  'sre-workbook-eliminating-toil': {
    title: 'Eliminating Toil, The Site Reliability Workbook',
    publisher: 'Google',
    url: 'https://sre.google/workbook/eliminating-toil/',
    checkedOn: '2026-11',
  },
} as const satisfies Record<string, Source>;
