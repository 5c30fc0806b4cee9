import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { mappingOf, readDocuments, type LocatedDocument } from '../document';
import { grammarFindings, mismatch, type Finding } from './pattern';

const id = 'event-pattern';

/** Events that stand elsewhere than beside their pattern, and must match it. */
const eventsElsewhere: Readonly<Record<string, string>> = {
  'examples/eventbridge/crashloop-responder/sample-event.json': 'examples/eventbridge/crashloop-alarm-rule.json',
  'examples/eventbridge/crashloop-responder/sample-k8s-event.json': 'examples/eventbridge/k8s-event-rule.json',
};

/** `rule.match.json` and `rule.no-match.json`, and further ones such as `rule.no-match-same-state.json`. */
const beside = /\.(match|no-match)(?:-[a-z-]+)?\.json$/;

const isPattern = (path: string): boolean => /[-/](rule|pattern)\.json$/.test(path);
const verdictOf = (path: string): 'match' | 'no-match' | undefined =>
  path in eventsElsewhere ? 'match' : (beside.exec(path)?.[1] as 'match' | 'no-match' | undefined);
const patternOf = (event: string): string => eventsElsewhere[event] ?? event.replace(beside, '.json');

/** What every event carries, as strings. */
const envelope = ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region'];

function envelopeFindings(event: unknown): readonly Finding[] {
  const fields = mappingOf(event) ?? {};
  const missing = envelope.filter((name) => typeof fields[name] !== 'string');
  return [
    ...missing.map((name) => ({
      path: [],
      what: `The event has no "${name}".`,
      mend: 'Add it; EventBridge puts it into every event.',
    })),
    ...(Array.isArray(fields.resources)
      ? []
      : [{ path: [], what: 'The event has no list "resources".', mend: 'Add it; it may be empty.' }]),
    ...(mappingOf(fields.detail) ? [] : [{ path: [], what: 'The event has no object "detail".', mend: 'Add it.' }]),
  ];
}

function topLevelFindings(pattern: unknown): readonly Finding[] {
  const known = new Set([...envelope, 'resources', 'detail', '$or']);
  return Object.keys(mappingOf(pattern) ?? {})
    .filter((name) => !known.has(name))
    .map((name) => ({
      path: [name],
      what: `No event has a field "${name}" at its top.`,
      mend: `Use one of ${[...known].join(', ')}.`,
    }));
}

/** A file of this run, or else of the project. */
function read(path: string, samples: readonly Sample[]): LocatedDocument | undefined {
  const given = samples.find((sample) => sample.path === path)?.text;
  const text = given ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  return text === undefined ? undefined : readDocuments(text)?.[0];
}

function verdictFindings(event: LocatedDocument, path: string, samples: readonly Sample[]): readonly Finding[] {
  const pattern = read(patternOf(path), samples)?.value;
  if (pattern === undefined)
    return [
      {
        path: [],
        what: `There is no pattern ${patternOf(path)} for this event.`,
        mend: 'Name the event after its pattern.',
      },
    ];
  if (grammarFindings(pattern).length > 0) return [];
  const reason = mismatch(event.value, pattern);
  const name = posix.basename(patternOf(path));
  if (verdictOf(path) === 'match' && reason !== undefined)
    return [
      {
        path: [],
        what: `${name} must match this event and does not: ${reason}.`,
        mend: 'Correct the pattern or the event.',
      },
    ];
  if (verdictOf(path) === 'no-match' && reason === undefined)
    return [
      {
        path: [],
        what: `${name} must not match this event and does.`,
        mend: 'Make the pattern narrower, or correct the event.',
      },
    ];
  return [];
}

function eventsBeside(pattern: string): readonly string[] {
  const folder = posix.dirname(pattern);
  const paths = existsSync(folder) ? readdirSync(folder).map((name) => posix.join(folder, name)) : [];
  return paths.filter((path) => beside.test(path) && patternOf(path) === pattern);
}

function findingsOf(sample: Sample, samples: readonly Sample[]): readonly Finding[] {
  const document = read(sample.path, samples);
  if (document === undefined) return [];
  if (verdictOf(sample.path) !== undefined)
    return [...envelopeFindings(document.value), ...verdictFindings(document, sample.path, samples)];

  const needed = ['match', 'no-match'].map((verdict) => sample.path.replace(/\.json$/, `.${verdict}.json`));
  const events = [...new Set([...needed, ...eventsBeside(sample.path)])];
  const tried = events.flatMap((path): readonly Finding[] => {
    const event = read(path, samples);
    if (event === undefined)
      return [
        {
          path: [],
          what: `No event stands beside the pattern as ${posix.basename(path)}.`,
          mend: 'Add one, so that the pattern can be tried.',
        },
      ];
    return samples.some((given) => given.path === path) ? [] : verdictFindings(event, path, samples);
  });
  return [...topLevelFindings(document.value), ...grammarFindings(document.value), ...tried];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.json') && (isPattern(path) || verdictOf(path) !== undefined),
  against: () => [{ name: 'EventBridge event pattern operators', version: 'AWS documentation 2026-11' }],
  check: (samples) =>
    Promise.resolve(
      samples.flatMap((sample) =>
        findingsOf(sample, samples).map(({ path, what, mend }): Fault => ({
          file: sample.path,
          line: read(sample.path, samples)?.lineOf(path) ?? 1,
          rule: id,
          what,
          mend,
        })),
      ),
    ),
  limits: ({ path }) =>
    isPattern(path)
      ? {
          ko: '문서에 나온 연산자로 만든 자체 판정기로 예제 이벤트에 맞춰 보았습니다. 실제 이벤트 버스에서 돌려 보지는 않았습니다.',
          en: 'Tried on sample events with our own matcher of the documented operators, not on a live event bus.',
        }
      : {
          ko: '필드와 규칙에 맞는지를 확인한 예제 이벤트입니다. 실제 계정에서 받은 이벤트가 아닙니다.',
          en: 'A sample event, checked for its fields and against its rule; no account has sent it.',
        },
};

export default checker;
