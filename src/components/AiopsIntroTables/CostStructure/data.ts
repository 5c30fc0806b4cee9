import type { SourceId } from '@site/src/sources';

/** A position on the bill of an AIOps platform. */
export interface CostItem {
  readonly id: string;
  /** As the vendor writes it. */
  readonly name: string;
  /** The vendor's page on prices or billing. */
  readonly href: `https://${string}`;
  readonly sources: readonly SourceId[];
  /** Month in which the prices were read. */
  readonly checkedOn: `${number}-${number}`;
  /** Last day of support, as ISO date. */
  readonly endsOn?: string;
}

export const costItems = [
  {
    id: 'amp',
    name: 'Amazon Managed Service for Prometheus (AMP)',
    href: 'https://aws.amazon.com/prometheus/pricing/',
    sources: ['amp-pricing'],
    checkedOn: '2026-11',
  },
  {
    id: 'amg',
    name: 'Amazon Managed Grafana (AMG)',
    href: 'https://aws.amazon.com/grafana/pricing/',
    sources: ['amg-pricing'],
    checkedOn: '2026-11',
  },
  {
    id: 'devops-guru',
    name: 'Amazon DevOps Guru',
    href: 'https://aws.amazon.com/devops-guru/pricing/',
    sources: ['devops-guru-pricing', 'devops-guru-update-resource-collection'],
    checkedOn: '2026-10',
    endsOn: '2027-09-30',
  },
  {
    id: 'cloudwatch',
    name: 'Amazon CloudWatch',
    href: 'https://aws.amazon.com/cloudwatch/pricing/',
    sources: ['cloudwatch-observability-addon-install', 'cloudwatch-pricing'],
    checkedOn: '2026-11',
  },
  {
    id: 'guardduty',
    name: 'Amazon GuardDuty',
    href: 'https://docs.aws.amazon.com/guardduty/latest/ug/monitoring_costs.html',
    sources: ['guardduty-costs'],
    checkedOn: '2026-11',
  },
  {
    id: 'eks-capabilities',
    name: 'EKS Capabilities',
    href: 'https://aws.amazon.com/eks/pricing/',
    sources: ['eks-capabilities'],
    checkedOn: '2026-08',
  },
  {
    id: 'devops-agent',
    name: 'AWS DevOps Agent',
    href: 'https://aws.amazon.com/devops-agent/pricing/',
    sources: ['devops-agent-cost-forecast'],
    checkedOn: '2026-11',
  },
  {
    id: 'bedrock',
    name: 'Amazon Bedrock',
    href: 'https://aws.amazon.com/bedrock/pricing/',
    sources: ['bedrock-pricing'],
    checkedOn: '2026-10',
  },
  {
    id: 'kiro',
    name: 'Kiro',
    href: 'https://kiro.dev/docs/cli/enterprise/billing/',
    sources: ['kiro-enterprise-billing'],
    checkedOn: '2026-11',
  },
] as const satisfies readonly CostItem[];

export type CostItemId = (typeof costItems)[number]['id'];

export interface Text {
  readonly caption: string;
  readonly footer: string;
  /** When the prices of a cell were read. */
  readonly checked: (month: string) => string;
  readonly columns: Readonly<Record<'item' | 'billed' | 'reduce', string>>;
  readonly items: Readonly<Record<CostItemId, { readonly billed: string; readonly reduce: string }>>;
}
