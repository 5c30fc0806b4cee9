/** Every word that the primitives show or say. */
export interface Words {
  readonly locale: string;
  readonly copy: string;
  readonly copyNamed: (what: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly linkTo: (title: string) => string;
  readonly source: string;
  readonly sources: string;
  readonly checkedOn: (month: string) => string;
  readonly estimate: string;
  readonly estimateHint: string;
  readonly status: {
    readonly ga: string;
    readonly preview: string;
    readonly deprecated: string;
    readonly ended: string;
    readonly legacy: string;
    readonly superseded: string;
    readonly experimental: string;
  };
  readonly filter: {
    readonly label: (what: string) => string;
    readonly all: string;
    readonly search: string;
    readonly searchHint: string;
    readonly reset: string;
    readonly count: (shown: number, total: number) => string;
    readonly countTemplate: string;
    readonly none: string;
    readonly unknown: string;
  };
  readonly group: (count: number) => string;
  readonly diagram: {
    readonly step: (n: number) => string;
    readonly back: string;
    readonly cycle: string;
    readonly human: string;
    readonly gate: string;
    readonly optional: string;
    readonly current: string;
    readonly layer: (n: number) => string;
    readonly arrow: string;
    readonly message: (from: string, to: string) => string;
    readonly note: (lane: string) => string;
    readonly kind: { readonly call: string; readonly return: string; readonly note: string; readonly approval: string };
  };
  readonly metric: { readonly before: string; readonly after: string; readonly change: string; readonly how: string };
  readonly sample: {
    readonly sample: string;
    readonly lines: (n: number) => string;
    readonly raw: string;
    readonly readme: string;
    readonly archive: (name: string, files: number) => string;
    readonly files: string;
    readonly open: string;
    readonly checkedAgainst: string;
    readonly notChecked: string;
    readonly comparedWith: (file: string) => string;
  };
  readonly stage: { readonly outcome: string };
  readonly scrollable: (caption: string) => string;
  readonly references: { readonly checked: (month: string) => string };
  readonly translation: {
    readonly label: string;
    readonly stale: string;
    readonly staleWords: string;
    readonly missing: string;
    readonly original: string;
    readonly changes: string;
  };
  readonly chapter: {
    readonly inGuide: string;
    readonly short: (n: number) => string;
    readonly inChapter: string;
    readonly minutes: (n: number) => string;
    readonly edit: string;
    readonly updated: (date: string) => string;
  };
}
