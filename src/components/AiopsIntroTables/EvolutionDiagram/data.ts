import type { SourceId } from '@site/src/sources';

interface Stage {
  /** Last part of the stage's address. */
  readonly id: string;
  readonly items: readonly string[];
  /** Where this guide says more, as anchors of its page. */
  readonly links: readonly string[];
  readonly sources: readonly SourceId[];
}

/** The stages, each on top of the one before. */
export const stages = [
  {
    id: 'simplify',
    items: ['managed-addons', 'managed-open-source', 'community-addons'],
    links: ['managed-addons', 'community-addons', 'managed-open-source'],
    sources: ['eks-addons-aws', 'eks-community-addons'],
  },
  {
    id: 'automate',
    items: ['argo-cd', 'ack', 'kro', 'load-balancer-controller', 'karpenter'],
    links: ['k8s-open-source-map'],
    sources: ['eks-capabilities'],
  },
  {
    id: 'assist',
    items: ['kiro', 'hosted-mcp', 'programmatic-automation'],
    links: ['mcp-hosting', 'kiro-orchestration', 'operation-patterns'],
    sources: ['kiro-specs'],
  },
  {
    id: 'autonomous',
    items: ['kagent', 'strands', 'aws-agents'],
    links: ['agent-extension', 'agent-driven'],
    sources: ['kagent-readme', 'strands-agents-launch', 'devops-agent-about'],
  },
] as const satisfies readonly Stage[];

export type StageId = (typeof stages)[number]['id'];
export type ItemId = (typeof stages)[number]['items'][number];
export type LinkId = (typeof stages)[number]['links'][number];

/** The stages in the shape that readers of the list need, without the literal types of its rows. */
export const stageRows: readonly {
  readonly id: StageId;
  readonly items: readonly ItemId[];
  readonly links: readonly LinkId[];
  readonly sources: readonly SourceId[];
}[] = stages;

/** How many add-ons there are, from the lists that show them. */
export interface Counts {
  readonly addons: number;
  readonly community: number;
}

/** What the component says, in one language. */
export interface Text {
  readonly caption: string;
  readonly intro: string;
  /** The label of a stage by its number. */
  readonly stage: (number: number) => string;
  readonly stages: Readonly<
    Record<StageId, { readonly title: string; readonly subtitle: string; readonly outcome: string }>
  >;
  readonly items: (counts: Counts) => Readonly<Record<ItemId, { readonly label: string; readonly text: string }>>;
  readonly links: Readonly<Record<LinkId, string>>;
  readonly summary: string;
}
