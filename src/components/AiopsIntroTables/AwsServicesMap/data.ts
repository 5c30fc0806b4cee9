import type { SourceId } from '@site/src/sources';
import type { StatusKind } from '@site/src/ui/Status';

export const categoryIds = ['detection', 'observability', 'analysis', 'automation', 'security'] as const;
export type CategoryId = (typeof categoryIds)[number];

/** What a reader may filter by: the state of a service, and whether parts of it differ. */
export const stateIds = ['ga', 'preview', 'ending'] as const;
export type StateId = (typeof stateIds)[number];

interface Service {
  /** Last part of the card's address. */
  readonly id: string;
  /** The vendor's name; a locale may say it otherwise. */
  readonly name: string;
  readonly categories: readonly CategoryId[];
  readonly states: readonly StateId[];
  /** The state on the badge, and since when. */
  readonly status: { readonly kind: StatusKind; readonly date?: string };
  /** The day on which support ends, as ISO date. */
  readonly endOfSupport?: string;
  /** The official page, to which the service's name leads. */
  readonly page: SourceId;
  /** What the status was checked against. */
  readonly sources: readonly SourceId[];
  /** Section of this guide that says more. */
  readonly section: string;
}

export const services = [
  {
    id: 'devops-guru',
    name: 'Amazon DevOps Guru',
    categories: ['detection'],
    states: ['ending'],
    status: { kind: 'deprecated' },
    endOfSupport: '2027-09-30',
    page: 'devops-guru-end-of-support',
    sources: ['devops-guru-update-resource-collection'],
    section: 'service-integration-flow',
  },
  {
    id: 'application-signals',
    name: 'CloudWatch Application Signals',
    categories: ['observability'],
    states: ['ga'],
    status: { kind: 'ga' },
    page: 'application-signals',
    sources: ['application-signals-cdk', 'application-signals-api-model'],
    section: 'service-integration-flow',
  },
  {
    id: 'investigations',
    name: 'CloudWatch investigations',
    categories: ['analysis'],
    states: ['ga'],
    status: { kind: 'ga', date: '2025-06' },
    page: 'cloudwatch-investigations',
    sources: ['cloudwatch-investigations-ga', 'cloudwatch-incident-report-announcement'],
    section: 'service-integration-flow',
  },
  {
    id: 'q-developer',
    name: 'Amazon Q Developer',
    categories: ['automation'],
    states: ['ga', 'ending'],
    status: { kind: 'deprecated' },
    endOfSupport: '2027-04-30',
    page: 'q-developer-ide-end-of-support',
    sources: ['q-developer-ide-end-of-support'],
    section: 'amazon-q',
  },
  {
    id: 'natural-language-query',
    name: 'CloudWatch natural-language query',
    categories: ['analysis'],
    states: ['ga'],
    status: { kind: 'ga' },
    page: 'cloudwatch-logs-insights-query-assist',
    sources: ['cloudwatch-logs-insights-query-assist-ppl-sql'],
    section: 'level-2-to-3',
  },
  {
    id: 'mcp-servers',
    name: 'AWS MCP Server and AWS-hosted MCP servers',
    categories: ['automation'],
    states: ['ga', 'preview'],
    status: { kind: 'ga', date: '2026-05' },
    page: 'aws-mcp-server',
    sources: ['aws-mcp-server-ga', 'eks-mcp-introduction', 'awslabs-mcp'],
    section: 'mcp-hosting',
  },
  {
    id: 'genai-observability',
    name: 'CloudWatch generative AI observability',
    categories: ['observability'],
    states: ['ga'],
    status: { kind: 'ga', date: '2025-10' },
    page: 'cloudwatch-genai-observability',
    sources: ['cloudwatch-genai-observability-ga'],
    section: 'genai-observability',
  },
  {
    id: 'guardduty-etd',
    name: 'GuardDuty Extended Threat Detection',
    categories: ['security'],
    states: ['ga'],
    status: { kind: 'ga' },
    page: 'guardduty-etd',
    sources: ['guardduty-etd-eks-announcement'],
    section: 'guardduty-etd',
  },
  {
    id: 'devops-agent',
    name: 'AWS DevOps Agent',
    categories: ['analysis', 'automation'],
    states: ['ga'],
    status: { kind: 'ga', date: '2026-03' },
    page: 'devops-agent-about',
    sources: ['devops-agent-ga', 'devops-agent-production-operations'],
    section: 'agent-extension',
  },
  {
    id: 'omni',
    name: 'Amazon CloudWatch Omni',
    categories: ['observability'],
    states: ['ga'],
    status: { kind: 'ga', date: '2026-09' },
    page: 'cloudwatch-omni',
    sources: ['amazon-cloudwatch-omni-announcement', 'cloudwatch-omni-api', 'cloudwatch-omni-regions'],
    section: 'genai-observability',
  },
] as const satisfies readonly Service[];

export type ServiceId = (typeof services)[number]['id'];
export type SectionId = (typeof services)[number]['section'];

/** The services in the shape that readers of the list need, without the literal types of its rows. */
export const serviceRows: readonly (Service & { readonly id: ServiceId; readonly section: SectionId })[] = services;

/** Services of different categories between which a reader decides all the same: the one that ends, and what takes over. */
const ACROSS: readonly (readonly [ServiceId, ServiceId])[] = [
  ['devops-guru', 'investigations'],
  ['devops-guru', 'devops-agent'],
];

/** Every two services that can be compared: those of one category, and those of `ACROSS`. */
export const pairs: readonly (readonly [ServiceId, ServiceId])[] = [
  ...ACROSS,
  ...serviceRows.flatMap((one, index) =>
    serviceRows
      .slice(index + 1)
      .filter(({ categories }) => categories.some((category) => one.categories.includes(category)))
      .map((other) => [one.id, other.id] as const),
  ),
];

export function pairId([one, other]: readonly [ServiceId, ServiceId]): string {
  return `${one}_${other}`;
}

export const checkedOn = '2026-11';

interface ServiceText {
  /** The name, where this language does not use the vendor's. */
  readonly name?: string;
  /** What it is for, in one line. */
  readonly role: string;
  readonly features: readonly string[];
  /** What the state means for a new design. */
  readonly state: string;
  /** Other spellings by which a reader may look for it. */
  readonly keywords?: string;
}

/** What the component says, in one language. */
export interface Text {
  readonly caption: (services: number) => string;
  readonly intro: string;
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly states: Readonly<Record<StateId, string>>;
  readonly labels: Readonly<Record<'category' | 'status' | 'compare' | 'endOfSupport', string>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly services: Readonly<Record<ServiceId, ServiceText>>;
}
