import type { View } from '@site/src/islands/view';
import { codeFromAnswers, type Answers } from '@site/src/models/maturity/answers';
import {
  capabilities,
  levels,
  places,
  questions,
  safetyGate,
  type CapabilityId,
  type Level,
  type PlaceId,
} from '@site/src/models/maturity/data';
import { score, type Incomplete, type IsPublished, type Scored } from '@site/src/models/maturity/score';
import { text as model } from '@site/src/models/maturity/text';
import { formatNumber } from '@site/src/ui/formatNumber';
import { text } from './text';

const placeIds = Object.keys(places) as PlaceId[];

/** A level with its name. */
export function nameLevel(level: Level): string {
  return text.level(level, model.levels[level]);
}

/** Writes a mean with two decimals at most. */
export function formatMean(mean: number): string {
  return formatNumber(mean, { maximumFractionDigits: 2 });
}

function namesOf(ids: readonly CapabilityId[]): string {
  return ids.map((id) => model.capabilities[id]).join(', ');
}

/** Why the overall level is what it is: the mean, the weakest link, the gate. */
function reasons(result: Scored): Readonly<Record<'raw' | 'weakest' | 'cap' | 'gate', string>> {
  const { mean, raw, cap, capped, gated, overall, weakest } = result;
  const names = namesOf(weakest);
  const passed = overall === safetyGate.guards ? text.gateOpen : text.gateIdle(safetyGate.guards);
  return {
    raw: text.raw(formatMean(mean), nameLevel(raw)),
    weakest: capped ? `${model.capped(names)}.` : text.weakest(names),
    cap: capped ? text.cap(cap) : text.noCap,
    gate: gated ? text.gated(safetyGate.question, safetyGate.guards, safetyGate.otherwise) : passed,
  };
}

/** For each question of the weakest capabilities: the answer now and the one above it. */
function waysUp(answers: Answers, weakest: readonly CapabilityId[]): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ id, capability }) => {
      const now = answers[id];
      const above = levels.find((level) => now !== undefined && level === now + 1);
      if (now === undefined || above === undefined || !weakest.includes(capability)) return [];
      const { options } = model.questions[id];
      return [[id, text.way(id, options[now], options[above])]];
    }),
  );
}

/** Where to read on, in order; nothing while the result is incomplete. */
export function nextPlaces(answers: Answers, isPublished?: IsPublished): readonly PlaceId[] {
  const result = score(answers, isPublished);
  return result.kind === 'scored' ? result.next : [];
}

function capabilityText(result: Scored | Incomplete, id: CapabilityId): string {
  const found = result.capabilities.find((one) => one.id === id);
  return found ? text.mean(formatMean(found.mean), nameLevel(found.level)) : text.noAnswer;
}

/** Everything that the assessment shows for its answers; the server and the browser show the same. */
export function viewOf(answers: Answers, isPublished?: IsPublished): View {
  const result = score(answers);
  const scored = result.kind === 'scored' ? result : null;
  const ways = waysUp(answers, scored?.weakest ?? []);
  const next = nextPlaces(answers, isPublished);
  const answered = Object.values(answers).filter((answer) => answer !== undefined).length;
  return {
    text: {
      progress: text.progress(answered, questions.length),
      code: codeFromAnswers(answers),
      missing: result.kind === 'incomplete' ? text.missing(namesOf(result.missing)) : '',
      overall: scored ? text.overall(nameLevel(scored.overall)) : '',
      advice: scored ? model.results[scored.overall] : '',
      ...(scored ? reasons(scored) : { raw: '', weakest: '', cap: '', gate: '' }),
      ...Object.fromEntries(capabilities.map(({ id }) => [`capability-${id}`, capabilityText(result, id)])),
      ...Object.fromEntries(questions.map(({ id }) => [`way-${id}`, ways.get(id) ?? ''])),
    },
    shown: {
      incomplete: scored === null,
      scored: scored !== null,
      ways: ways.size > 0,
      ...Object.fromEntries(questions.map(({ id }) => [`way-${id}`, ways.has(id)])),
      ...Object.fromEntries(placeIds.map((id) => [`place-${id}`, next.includes(id)])),
    },
    width: Object.fromEntries([
      ['progress', (answered / questions.length) * 100],
      ...result.capabilities.map(({ id, mean }) => [`capability-${id}`, (mean / 4) * 100]),
    ]),
  };
}
