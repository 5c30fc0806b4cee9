import type { GuideId } from '@site/src/guides';

/** A place to go on: a section of this page or another guide of the series. */
export type NextStep =
  { readonly id: string; readonly section: `#${string}` } | { readonly id: string; readonly guide: GuideId };

/** In the order in which to take them. */
export const nextSteps = [
  { id: 'self-assessment', section: '#maturity-self-assessment' },
  { id: 'observability-stack', guide: 'aiops-observability-stack' },
  { id: 'aidlc-framework', guide: 'aidlc-framework' },
  { id: 'predictive-operations', guide: 'aiops-predictive-operations' },
] as const satisfies readonly NextStep[];

export type NextStepId = (typeof nextSteps)[number]['id'];

export interface Text {
  readonly caption: string;
  readonly intro: string;
  readonly footer: string;
  readonly steps: Readonly<
    Record<NextStepId, { readonly order: string; readonly title: string; readonly content: string }>
  >;
}
