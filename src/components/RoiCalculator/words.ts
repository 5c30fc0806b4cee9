import type { CautionId, InputId, Refusal, savings } from '@site/src/models/roi';

type SavingId = (typeof savings)[number];

/** What the calculator says beside the words of the model, in one language. */
export interface Words {
  readonly caption: string;
  readonly intro: string;
  readonly withoutScript: string;
  readonly form: string;
  readonly presets: string;
  readonly levelCosts: string;
  readonly levelCost: (level: number) => string;
  readonly levelLinks: string;
  readonly levelLink: (level: number) => string;
  readonly reset: string;
  /** What an input means and where its number comes from. */
  readonly help: Readonly<Record<InputId, string>>;
  readonly limits: (min: string, max: string, start: string) => string;
  readonly revenue: {
    readonly title: string;
    readonly help: string;
    readonly annual: string;
    readonly peak: string;
    readonly apply: string;
    readonly perHour: (amount: string) => string;
    readonly negative: string;
  };
  /** Why a typed text is no number; `meant` is what it probably stands for. */
  readonly refused: Readonly<Record<Refusal, (typed: string, meant: string | null) => string>>;
  readonly outside: (min: string, max: string) => string;
  readonly moved: (given: string, used: string) => string;
  readonly lastGood: string;
  readonly lastGoodShort: string;
  readonly summary: string;
  readonly steps: string;
  readonly runningTotal: (amount: string) => string;
  readonly years: { readonly title: string; readonly year: (year: number) => string } & Readonly<
    Record<'value' | 'cost' | 'netSoFar', string>
  >;
  readonly carrier: {
    readonly title: string;
    /** What the value of a saving rests on. */
    readonly drivers: Readonly<Record<SavingId, string>>;
    readonly share: (driver: string, percent: string) => string;
    readonly largest: (driver: string, amount: string) => string;
    readonly without: (value: string, roi: string) => string;
    readonly nothing: string;
  };
  readonly cautions: string;
  readonly caution: Readonly<Record<CautionId, (amount: string) => string>>;
  readonly level: (level: number, stated: string, computed: string, difference: string) => string;
  readonly compare: {
    readonly title: string;
    readonly keep: string;
    readonly swap: string;
    readonly drop: string;
    readonly header: string;
    readonly kept: string;
    readonly now: string;
    readonly difference: string;
    readonly changed: (list: string) => string;
    readonly same: string;
    readonly change: (name: string, from: string, to: string) => string;
  };
  readonly announce: (value: string, cost: string, roi: string) => string;
  readonly loaded: (name: string) => string;
  readonly report: Readonly<Record<'title' | 'inputs' | 'results' | 'name' | 'id' | 'unit' | 'value', string>>;
}
