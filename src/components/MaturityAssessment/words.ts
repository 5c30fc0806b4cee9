import type { Level, QuestionId } from '@site/src/models/maturity/data';

/** What the self-assessment says beside the words of the model, in one language. */
export interface Words {
  readonly caption: string;
  readonly intro: string;
  readonly withoutScript: string;
  readonly form: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'all' | 'one', string>>;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
  readonly capability: (number: number, name: string, questions: number) => string;
  readonly gate: string;
  readonly progress: (answered: number, all: number) => string;
  readonly position: (number: number, all: number) => string;
  readonly result: string;
  readonly level: (level: Level, name: string) => string;
  readonly overall: (level: string) => string;
  readonly capabilities: string;
  readonly mean: (mean: string, level: string) => string;
  readonly noAnswer: string;
  readonly missing: (capabilities: string) => string;
  readonly why: string;
  readonly raw: (mean: string, level: string) => string;
  readonly weakest: (capabilities: string) => string;
  readonly cap: (cap: number) => string;
  readonly noCap: string;
  readonly gated: (question: QuestionId, from: Level, to: Level) => string;
  readonly gateOpen: string;
  readonly gateIdle: (guards: Level) => string;
  readonly ways: string;
  readonly way: (question: QuestionId, from: string, to: string) => string;
  readonly read: string;
  readonly copyCode: string;
  readonly announceScored: (overall: string, advice: string) => string;
  readonly cleared: string;
  readonly report: Readonly<
    Record<
      'title' | 'code' | 'id' | 'name' | 'question' | 'answer' | 'level' | 'mean' | 'capability' | 'overall',
      string
    >
  >;
}
