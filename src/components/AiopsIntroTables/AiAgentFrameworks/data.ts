import type { SourceId } from '@site/src/sources';
import type { StatusKind } from '@site/src/ui/Status';
import { amazonQDeveloper, toolOf } from '../AiToolsComparison/data';

export type Framework = {
  readonly id: string;
  readonly name: string;
  readonly href: `https://${string}`;
  /** The state in one word, where one word says it. */
  readonly status?: { readonly kind: StatusKind; readonly date?: string };
  /** Who says how mature it is. */
  readonly sources: readonly [SourceId, ...SourceId[]];
};

const amazonQ = toolOf('amazon-q-developer');

/** What runs on its own, in the order in which to try it. */
export const frameworks = [
  {
    id: 'devops-agent',
    name: 'AWS DevOps Agent',
    href: 'https://aws.amazon.com/devops-agent/',
    status: { kind: 'ga', date: '2026-03-31' },
    sources: ['devops-agent-ga', 'devops-agent-production-operations'],
  },
  {
    id: 'strands',
    name: 'Strands Agents',
    href: 'https://strandsagents.com/',
    sources: ['strands-agents', 'strands-python-sdk', 'strands-agent-sop-readme'],
  },
  {
    id: 'kagent',
    name: 'kagent',
    href: 'https://kagent.dev/',
    sources: ['kagent-release-notes-v1-0', 'kagent-readme'],
  },
] as const satisfies readonly Framework[];

/** Assistants that readers meet in older texts beside the frameworks. */
export const assistants = [
  {
    id: 'amazon-q-developer',
    name: amazonQ.name,
    href: amazonQ.href,
    status: { kind: 'legacy', date: amazonQDeveloper.noNewSignUps },
    sources: [amazonQ.source, ...amazonQDeveloper.sources],
  },
] as const satisfies readonly Framework[];

export type FrameworkId = (typeof frameworks)[number]['id'];
export type AssistantId = (typeof assistants)[number]['id'];

/** The month in which the states were read. */
export const checkedOn = '2026-11';

/** Returns the framework of an id. */
export function frameworkOf(id: FrameworkId): Framework & { readonly id: FrameworkId } {
  return frameworks.find((framework) => framework.id === id)!;
}

type FrameworkWords = { readonly nature: string; readonly maturity: string; readonly next: string };

export type Text = {
  readonly caption: string;
  readonly intro: string;
  readonly footer: string;
  /** Stands above the assistants, which come after the frameworks. */
  readonly assistant: string;
  readonly facts: Readonly<Record<keyof FrameworkWords, string>>;
  readonly frameworks: Readonly<Record<FrameworkId | AssistantId, FrameworkWords>>;
};
