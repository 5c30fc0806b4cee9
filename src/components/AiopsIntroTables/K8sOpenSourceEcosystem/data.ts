import type { SourceId } from '@site/src/sources';
import { addonRows, type AddonId } from '../ManagedAddonsOverview/data';

export const groupIds = ['addons', 'community', 'capabilities', 'services', 'controllers'] as const;
export type GroupId = (typeof groupIds)[number];

/** Community add-ons by the value of `--addon-name`. */
export const communityAddons = [
  'metrics-server',
  'kube-state-metrics',
  'prometheus-node-exporter',
  'cert-manager',
  'external-dns',
  'fluent-bit',
] as const;
export type CommunityAddonId = (typeof communityAddons)[number];

interface Project {
  /** Last part of the row's address. */
  readonly id: string;
  readonly group: Exclude<GroupId, 'addons' | 'community'>;
  readonly name: string;
  /** The row of another group that stands for the same thing. */
  readonly sameAs?: AddonId;
  readonly sources: readonly SourceId[];
}

/** Projects that AWS delivers in another form than an add-on. */
export const projects = [
  { id: 'argo-cd', group: 'capabilities', name: 'Argo CD', sources: ['eks-capabilities', 'eks-api-model'] },
  { id: 'ack', group: 'capabilities', name: 'AWS Controllers for Kubernetes (ACK)', sources: ['eks-capabilities'] },
  { id: 'kro', group: 'capabilities', name: 'kro (Kube Resource Orchestrator)', sources: ['eks-kro', 'kro-readme'] },
  { id: 'prometheus', group: 'services', name: 'Prometheus', sources: ['amp-quotas'] },
  { id: 'grafana', group: 'services', name: 'Grafana', sources: ['amg-api-model', 'amg-community-plugins'] },
  {
    id: 'opentelemetry',
    group: 'services',
    name: 'OpenTelemetry',
    sameAs: 'adot',
    sources: ['adot-collector-readme-v0-49'],
  },
  {
    id: 'karpenter',
    group: 'controllers',
    name: 'Karpenter',
    sources: ['karpenter-v1-14-1', 'karpenter-addon-request', 'eks-addons'],
  },
  {
    id: 'aws-load-balancer-controller',
    group: 'controllers',
    name: 'AWS Load Balancer Controller',
    sources: ['aws-load-balancer-controller-gateway', 'eks-load-balancer-controller-addon-request', 'eks-addons'],
  },
  {
    id: 'aws-node-termination-handler',
    group: 'controllers',
    name: 'AWS Node Termination Handler',
    sources: ['nth-readme', 'nth-best-practices-pr'],
  },
  {
    id: 'vpc-resource-controller',
    group: 'controllers',
    name: 'VPC resource controller',
    sources: ['vpc-resource-controller-readme'],
  },
] as const satisfies readonly Project[];

export type ProjectId = (typeof projects)[number]['id'];
export type MapId = AddonId | CommunityAddonId | ProjectId;

interface MapRow {
  readonly id: MapId;
  readonly group: GroupId;
  readonly name: string;
  readonly keywords?: string;
  readonly sources?: readonly SourceId[];
}

/** The project behind an add-on, where the add-on has another name. */
const upstream: Readonly<Partial<Record<AddonId, string>>> = { adot: 'OpenTelemetry Collector · Operator' };

export const mapRows: readonly MapRow[] = [
  ...addonRows.map(({ id, product, aliases, source }) => ({
    id,
    group: 'addons' as const,
    name: upstream[id] ?? product,
    keywords: [product, aliases].join(' '),
    sources: source && [source],
  })),
  ...communityAddons.map((id) => ({ id, group: 'community' as const, name: id })),
  ...projects,
];

/** Rows without those that another group already shows. */
export const distinctCount = mapRows.length - projects.filter((project) => 'sameAs' in project).length;

export const mapSources = [
  'eks-addons-aws',
  'eks-community-addons',
  'eks-capabilities',
] as const satisfies readonly SourceId[];
export const mapCheckedOn = '2026-11';

/** What the component says, in one language. */
export interface Text {
  readonly caption: string;
  readonly intro: (rows: number, distinct: number) => string;
  readonly columns: Readonly<Record<'openSource' | 'aws' | 'role', string>>;
  readonly filter: string;
  readonly groups: Readonly<Record<GroupId, { readonly title: string; readonly note: string }>>;
  /** The AWS form of a community add-on. */
  readonly communityAddon: string;
  readonly aws: Readonly<Record<ProjectId, string>>;
  readonly roles: Readonly<Record<MapId, string>>;
}
