import { levels, type Level, type PlaceId, type QuestionId } from '@site/src/models/maturity/data';
import type { SourceId } from '@site/src/sources';

interface Rung {
  readonly level: Level;
  /** The transition that leads to the next level; the last level has none. */
  readonly next?: PlaceId;
  readonly sources: readonly SourceId[];
}

export const rungs: readonly Rung[] = [
  { level: 0, next: 'level-0-to-1', sources: [] },
  { level: 1, next: 'level-1-to-2', sources: ['eks-addons-aws'] },
  { level: 2, next: 'level-2-to-3', sources: ['eks-capabilities', 'nrc-introduction'] },
  { level: 3, next: 'level-3-to-4', sources: ['cloudwatch-investigations-ga', 'devops-agent-ga'] },
  { level: 4, sources: ['devops-agent-about'] },
];

/** The questions of the self-assessment whose options tell best where a team stands. */
export const signQuestions = ['DEP-1', 'DET-1'] as const satisfies readonly QuestionId[];

/** Every two levels that can be compared, the lower one first. */
export const pairs: readonly (readonly [Level, Level])[] = levels.flatMap((low) =>
  levels.filter((high) => high > low).map((high) => [low, high] as const),
);

export function pairId([low, high]: readonly [Level, Level]): string {
  return `${low}-${high}`;
}

interface LevelText {
  readonly summary: string;
  readonly tools: readonly string[];
  /** Who looks after nodes, and how. */
  readonly node: string;
}

/** What the component says, in one language. */
export interface Text {
  readonly caption: (levels: number) => string;
  readonly intro: string;
  readonly level: (level: Level, name: string) => string;
  readonly compare: string;
  readonly labels: { readonly signs: string; readonly node: string; readonly next: string };
  readonly levels: Readonly<Record<Level, LevelText>>;
  /** What remains to do on the last level. */
  readonly last: string;
  readonly footer: string;
}
