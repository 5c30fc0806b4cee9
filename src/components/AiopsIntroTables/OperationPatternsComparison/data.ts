import type { SourceId } from '@site/src/sources';

/** The three patterns, from the most to the least human involvement; each id is the address of its section. */
export const patternIds = ['prompt-driven', 'spec-driven', 'agent-driven'] as const;
export type PatternId = (typeof patternIds)[number];

/** The names that readers meet in every language. */
export const patternNames = {
  'prompt-driven': 'Prompt-driven',
  'spec-driven': 'Spec-driven',
  'agent-driven': 'Agent-driven',
} as const satisfies Record<PatternId, string>;

interface Tool {
  readonly name: string;
  readonly href: `https://${string}`;
  readonly source: SourceId;
}

export const tools = {
  'aws-assistant': { name: 'AWS assistant', href: 'https://docs.aws.amazon.com/assistant/', source: 'aws-assistant' },
  kiro: { name: 'Kiro', href: 'https://kiro.dev/docs/', source: 'kiro-docs' },
  'argo-cd': { name: 'Argo CD', href: 'https://argo-cd.readthedocs.io/', source: 'argo-cd-docs' },
  kagent: { name: 'kagent', href: 'https://kagent.dev/docs', source: 'kagent-docs' },
  'strands-agent-sops': {
    name: 'Strands Agent SOPs',
    href: 'https://github.com/strands-agents/agent-sop',
    source: 'strands-agent-sop-readme',
  },
} as const satisfies Record<string, Tool>;
export type ToolId = keyof typeof tools;

interface Aspect {
  readonly id: string;
  readonly sources?: readonly SourceId[];
  /** Whether its figures are orders of magnitude and were not measured. */
  readonly estimate?: boolean;
}

/** What the patterns are compared by, in the order of an incident. */
export const aspects = [
  { id: 'human-role' },
  { id: 'response-start' },
  { id: 'data-collection' },
  { id: 'analysis' },
  { id: 'recovery' },
  { id: 'learning', sources: ['kagent-agent-types-v1alpha2', 'strands-agent-sop-readme'] },
  { id: 'response-time', estimate: true },
  { id: 'typical-tools' },
] as const satisfies readonly Aspect[];

export type AspectId = (typeof aspects)[number]['id'];

/** The aspects without the literal types of their rows. */
export const aspectRows: readonly (Aspect & { readonly id: AspectId })[] = aspects;

export const toolSources: readonly SourceId[] = Object.values(tools).map(({ source }) => source);

export interface Text {
  readonly caption: string;
  readonly headerLabel: string;
  readonly patterns: Readonly<Record<PatternId, string>>;
  readonly aspects: Readonly<Record<AspectId, string>>;
  /** The cells; `link` gives a tool's name as a link. */
  cells(link: (id: ToolId) => string): Readonly<Record<AspectId, Readonly<Record<PatternId, string>>>>;
  readonly footer: string;
}
