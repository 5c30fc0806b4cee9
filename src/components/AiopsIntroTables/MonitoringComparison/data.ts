import type { GuideId } from '@site/src/guides';
import type { SourceId } from '@site/src/sources';

/** Where a row's AIOps side is shown: an address on this page, or in another guide. */
export type Target = { readonly anchor: string; readonly guide?: GuideId };

interface Aspect {
  readonly id: string;
  readonly target: Target;
  readonly sources?: readonly SourceId[];
}

/** What changes, from the data to the bill. */
export const aspects = [
  { id: 'data-analysis', target: { anchor: 'anomaly-detection' } },
  { id: 'anomaly-detection', target: { anchor: 'anomaly-detection' }, sources: ['cloudwatch-anomaly-detection'] },
  { id: 'root-cause', target: { anchor: 'root-cause-analysis' }, sources: ['cloudwatch-investigations'] },
  { id: 'alerting', target: { guide: 'aiops-observability-stack', anchor: 'alerting' } },
  { id: 'automation', target: { anchor: 'eventbridge-response' } },
  { id: 'scaling', target: { anchor: 'predictive-analytics' } },
  { id: 'cost', target: { anchor: 'multi-cluster-cost' } },
] as const satisfies readonly Aspect[];

export type AspectId = (typeof aspects)[number]['id'];

/** The aspects without the literal types of their rows. */
export const aspectRows: readonly (Aspect & { readonly id: AspectId })[] = aspects;

export interface Words {
  readonly label: string;
  readonly traditional: string;
  readonly aiops: string;
  /** Name of the section behind the row's target. */
  readonly section: string;
}

export interface Text {
  readonly caption: string;
  readonly intro: string;
  readonly columns: { readonly aspect: string; readonly traditional: string; readonly aiops: string };
  readonly rows: Readonly<Record<AspectId, Words>>;
}
