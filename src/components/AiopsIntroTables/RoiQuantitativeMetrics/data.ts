/** A measure of 9.1 and the improvement to aim for, in percent from and to; illustrative. */
export interface Metric {
  readonly id: string;
  readonly target: readonly [number, number];
}

export const metrics = [
  { id: 'mttd', target: [80, 90] },
  { id: 'mttr', target: [70, 80] },
  { id: 'alert-noise', target: [80, 90] },
  { id: 'incident-recurrence', target: [60, 70] },
  { id: 'cost-efficiency', target: [30, 40] },
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];

/** MTTR in hours of other examples that lie outside the target of 9.1: the card of 9 and the exact minutes of 9.3. */
export const mttrElsewhere = { card: { before: 4, after: 0.75 }, model: { before: 2, after: 1 / 3 } } as const;

/** Recurrence in percent that 9.4 shows. */
export const recurrenceElsewhere = { before: 40, after: 5 } as const;

export interface Text {
  readonly caption: string;
  readonly footer: string;
  readonly columns: Readonly<Record<'metric' | 'measured' | 'target' | 'note', string>>;
  readonly metrics: Readonly<
    Record<MetricId, { readonly name: string; readonly measured: string; readonly target: (range: string) => string }>
  >;
  /** How the MTTR of the card and of the model stand to the target. */
  readonly mttrNote: (card: string, model: string) => string;
  /** How the recurrence of 9.4 stands to the target. */
  readonly recurrenceNote: (before: string, after: string, change: string) => string;
}
