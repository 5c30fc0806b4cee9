/** Before and after in the same measure; both missing where only the change is given. */
export interface Metric {
  readonly id: string;
  readonly before?: number;
  readonly after?: number;
  /** Relative change, where it cannot be computed from before and after. */
  readonly change?: number;
}

/** Illustrative examples, each with a baseline of its own: minutes for the times, alerts a day for the noise. */
export const metrics = [
  { id: 'mttr', before: 240, after: 45 },
  { id: 'mttd', before: 30, after: 3 },
  { id: 'alert-noise', before: 500, after: 50 },
  { id: 'cost', change: -0.35 },
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];

/** The relative change of a metric as a fraction: −0.5 is half as much. */
export function changeOf({ id, before, after, change }: Metric): number {
  if (change !== undefined) return change;
  if (before === undefined || after === undefined)
    throw new Error(`The metric “${id}” needs before and after, or a change.`);
  return after / before - 1;
}

export interface Text {
  readonly caption: string;
  readonly intro: string;
  readonly footer: string;
  /** What is said of a change that the card shows rounded. */
  readonly exactly: (change: string) => string;
  readonly metrics: Readonly<
    Record<MetricId, { readonly label: string; readonly before: string; readonly after: string }>
  >;
}
