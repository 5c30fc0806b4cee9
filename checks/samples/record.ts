import { createHash } from 'node:crypto';

import type { Fault } from '../fault';
import type { Checker, Sample, Sentence, Standard } from './checker';
import { claimants, recordPath } from './run';

/** What a reader is told about one sample: by what, against what and when it was checked, and what could not be. */
export interface CheckedSample {
  readonly sha256: string;
  readonly checkers: readonly { readonly id: string; readonly against: readonly Standard[] }[];
  /** Day of the run that wrote the record, as YYYY-MM-DD. */
  readonly checkedOn: string;
  readonly limits?: Sentence;
}

/** By path from the project's root. */
export type CheckRecord = Readonly<Record<string, CheckedSample>>;

const maxAgeDays = 180;
const mend = 'Run `npm run check:samples -- --record` and commit examples/checked.json.';

function joined(limits: readonly Sentence[], language: keyof Sentence): string {
  return limits.map((limit) => limit[language]).join(' ');
}

function describe(sample: Sample, checkers: readonly Checker[], checkedOn: string): CheckedSample {
  const responsible = claimants(sample, checkers);
  const limits = [...new Set(responsible.flatMap((checker) => checker.limits?.(sample) ?? []))];
  return {
    sha256: createHash('sha256').update(sample.text).digest('hex'),
    checkers: responsible.map((checker) => ({ id: checker.id, against: checker.against(sample) })),
    checkedOn,
    ...(limits.length > 0 && { limits: { ko: joined(limits, 'ko'), en: joined(limits, 'en') } }),
  };
}

/** The part of an entry that is the same on every machine. */
function comparable({ checkers, ...entry }: CheckedSample): string {
  const pinned = checkers.map(({ id, against }) => ({
    id,
    against: against.filter((standard) => !standard.ofMachine),
  }));
  return JSON.stringify({ ...entry, checkers: pinned });
}

export function writeRecord(samples: readonly Sample[], checkers: readonly Checker[], today: string): CheckRecord {
  return Object.fromEntries(samples.map((sample) => [sample.path, describe(sample, checkers, today)]));
}

/** Faults where the record tells a reader something that is no longer so. */
export function compareRecord(
  samples: readonly Sample[],
  checkers: readonly Checker[],
  record: CheckRecord,
): readonly Fault[] {
  const fault = (file: string, what: string): Fault => ({ file, line: 1, rule: 'record', what, mend });
  const drifted = samples.flatMap((sample) => {
    const recorded = record[sample.path];
    if (recorded === undefined) return [fault(sample.path, 'The record does not know this sample.')];
    const current = describe(sample, checkers, recorded.checkedOn);
    if (recorded.sha256 !== current.sha256)
      return [fault(sample.path, 'The sample has changed since it was recorded as checked.')];
    if (comparable(recorded) !== comparable(current)) {
      return [
        fault(sample.path, 'What this sample is checked against, or what cannot be checked, differs from the record.'),
      ];
    }
    return [];
  });
  const paths = new Set(samples.map((sample) => sample.path));
  const gone = Object.keys(record)
    .filter((path) => !paths.has(path))
    .map((path) => fault(recordPath, `The record names ${path}, which does not exist.`));
  return [...drifted, ...gone];
}

/** One line for each sample: age, path and versions; a sample older than 180 days is marked. The last line counts these. */
export function report(record: CheckRecord, today: string): readonly string[] {
  const lines = Object.entries(record).map(([path, { checkedOn, checkers }]) => {
    const days = Math.round((Date.parse(today) - Date.parse(checkedOn)) / 86_400_000);
    const versions = checkers.flatMap(({ against }) => against.map(({ name, version }) => `${name} ${version}`));
    const age = days === 1 ? '1 day' : `${days} days`;
    return `${days > maxAgeDays ? 'warning: ' : ''}${age}  ${path}  ${[...new Set(versions)].join(', ')}`;
  });
  const old = lines.filter((line) => line.startsWith('warning: ')).length;
  return [...lines, `${old} of ${lines.length} samples were last checked more than ${maxAgeDays} days ago`];
}
