import type { Level, QuestionId } from '@site/src/models/maturity/data';

/** The steps of the scoring, in order. */
export const ruleIds = ['capability', 'level', 'mean', 'cap', 'gate', 'weakest'] as const;
export type RuleId = (typeof ruleIds)[number];

/** The numbers that the rules name, from the model. */
export interface RuleNumbers {
  readonly highest: Level;
  readonly capMargin: number;
  readonly gateQuestion: QuestionId;
  readonly gateGuards: Level;
  readonly gateRequires: Level;
  readonly gateOtherwise: Level;
  readonly weakestShown: number;
  readonly nextShown: number;
}

interface Rule {
  readonly name: string;
  readonly rule: string;
}

/** What the printed self-assessment says beside the words of the model, in one language. */
export interface Text {
  readonly level: (level: Level, name: string) => string;
  readonly capabilities: {
    readonly caption: string;
    readonly capability: string;
    readonly questions: string;
    readonly inCapability: string;
    readonly inTotal: string;
  };
  readonly thresholds: {
    readonly caption: string;
    readonly level: string;
    readonly mean: string;
    readonly range: (from: number, below: number | undefined) => string;
  };
  readonly rules: {
    readonly caption: string;
    readonly step: string;
    readonly rule: string;
    readonly rows: (numbers: RuleNumbers) => Readonly<Record<RuleId, Rule>>;
  };
  readonly examples: {
    readonly caption: string;
    readonly intro: (capabilities: readonly string[]) => string;
    readonly example: string;
    readonly columns: Readonly<Record<'capabilities' | 'mean' | 'steps' | 'overall', string>>;
    readonly steps: (raw: number, cap: number, gate: string) => string;
    readonly gate: Readonly<Record<'open' | 'shut', string>>;
  };
  readonly results: {
    readonly caption: string;
    readonly overall: string;
    readonly columns: Readonly<Record<'advice' | 'next', string>>;
    readonly footer: (capped: string) => string;
  };
  readonly next: {
    readonly caption: string;
    readonly capability: string;
  };
}
