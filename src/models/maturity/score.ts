/**
 * Scoring of the self-assessment in section 8.3 (`#maturity-self-assessment`).
 *
 * 1. The mean of a capability is that of its answered questions, from 0 to 4; its level is that of the mean.
 * 2. The mean of the capabilities gives the raw level.
 * 3. The weakest link caps it: the overall level is at most the lowest capability level plus `capMargin`.
 * 4. The safety gate guards the highest level.
 *
 * Means, thresholds and levels share one unit, the maturity level. All numbers come from `data.ts`.
 */
import { asLevel, type Answers } from './answers';
import {
  capabilities,
  capMargin,
  nextByCapability,
  nextByLevel,
  nextShown,
  questions,
  safetyGate,
  thresholds,
  weakestShown,
  type CapabilityId,
  type Level,
  type PlaceId,
} from './data';

export interface CapabilityScore {
  readonly id: CapabilityId;
  /** Weighted mean of the answered questions, from 0 to 4, not rounded. */
  readonly mean: number;
  readonly level: Level;
}

export interface Scored {
  readonly kind: 'scored';
  /** In the order of `capabilities`. */
  readonly capabilities: readonly CapabilityScore[];
  /** Weighted mean of the capabilities, from 0 to 4, not rounded. */
  readonly mean: number;
  /** Level of the mean, before cap and gate. */
  readonly raw: Level;
  /** Highest overall level that the weakest link allows; more than 4 when it limits nothing. */
  readonly cap: number;
  /** Whether the cap lowered the raw level. */
  readonly capped: boolean;
  /** Whether the safety gate lowered the level. */
  readonly gated: boolean;
  readonly overall: Level;
  /** All capabilities with the smallest mean, in the order of `capabilities`. */
  readonly weakest: readonly CapabilityId[];
  /** What to read next, each published place once: the transition, then up to two of the weakest, then more until there are three. */
  readonly next: readonly PlaceId[];
}

export interface Incomplete {
  readonly kind: 'incomplete';
  /** The capabilities that have an answer, in the order of `capabilities`. */
  readonly capabilities: readonly CapabilityScore[];
  /** Capabilities without any answer. */
  readonly missing: readonly CapabilityId[];
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** Keeps a mean of thirds that stands exactly on a threshold from falling below it in binary arithmetic. */
const ROUNDING = 1e-9;

function weightedMean(parts: readonly Weighted[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}

/**
 * Level of a mean.
 *
 * @throws RangeError when the mean is not a number from 0 to 4.
 */
export function levelOf(mean: number): Level {
  const reached = mean <= 4 + ROUNDING ? thresholds.find(({ from }) => mean + ROUNDING >= from) : undefined;
  if (!reached) throw new RangeError(`A mean is a number from 0 to 4; got ${mean}.`);
  return reached.level;
}

function assertAnswers(answers: Answers): void {
  const known = new Set<string>(questions.map(({ id }) => id));
  for (const [id, answer] of Object.entries(answers)) {
    if (!known.has(id)) throw new RangeError(`There is no question “${id}”: use an id of data.ts.`);
    if (answer !== undefined && asLevel(answer) === undefined) {
      throw new RangeError(`The answer to ${id} is ${String(answer)}: use a whole number from 0 to 4.`);
    }
  }
}

function answeredIn(capability: CapabilityId, answers: Answers): readonly Weighted[] {
  return questions.flatMap(({ id, weight, capability: owner }) => {
    const value = answers[id];
    return owner === capability && value !== undefined ? [{ value, weight }] : [];
  });
}

function weakestOf(scores: readonly CapabilityScore[]): readonly CapabilityScore[] {
  const smallest = Math.min(...scores.map(({ mean }) => mean));
  return scores.filter(({ mean }) => mean - smallest < ROUNDING);
}

/** Whether a place can be read: guides of the series are published one after the other. */
export type IsPublished = (place: PlaceId) => boolean;

function nextOf(overall: Level, scores: readonly CapabilityScore[], isPublished: IsPublished): readonly PlaceId[] {
  const tied = weakestOf(scores).slice(0, weakestShown);
  const next = new Set<PlaceId>([nextByLevel[overall]]);
  const others = scores.filter((one) => !tied.includes(one)).sort((a, b) => a.mean - b.mean);
  for (const { id, level } of [...tied, ...others]) {
    if (next.size >= nextShown && !tied.some((one) => one.id === id)) break;
    for (const place of nextByCapability[id][level].filter(isPublished)) next.add(place);
  }
  return [...next];
}

/**
 * Scores a set of answers. Each capability needs one answer or more, else the result is `incomplete`.
 * An unanswered gate question leaves the gate shut: safety that nobody claims is not proven.
 *
 * @throws RangeError when an answer belongs to no question or is not a level from 0 to 4.
 */
export function score(answers: Answers, isPublished: IsPublished = () => true): Scored | Incomplete {
  assertAnswers(answers);
  const scores = capabilities.flatMap(({ id, weight }) => {
    const answered = answeredIn(id, answers);
    if (answered.length === 0) return [];
    const mean = weightedMean(answered);
    return [{ id, weight, mean, level: levelOf(mean) }];
  });
  const shown = scores.map(({ id, mean, level }) => ({ id, mean, level }));
  const missing = capabilities.map(({ id }) => id).filter((id) => !scores.some((one) => one.id === id));
  if (missing.length > 0) return { kind: 'incomplete', capabilities: shown, missing };

  const mean = weightedMean(scores.map((one) => ({ value: one.mean, weight: one.weight })));
  const raw = levelOf(mean);
  const cap = Math.min(...scores.map(({ level }) => level)) + capMargin;
  const limited = asLevel(Math.min(raw, cap)) ?? raw;
  const gated = limited === safetyGate.guards && (answers[safetyGate.question] ?? 0) < safetyGate.requires;
  const overall = gated ? safetyGate.otherwise : limited;
  const weakest = weakestOf(scores);

  return {
    kind: 'scored',
    capabilities: shown,
    mean,
    raw,
    cap,
    capped: cap < raw,
    gated,
    overall,
    weakest: weakest.map(({ id }) => id),
    next: nextOf(overall, scores, isPublished),
  };
}
