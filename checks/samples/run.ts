import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Fault } from '../fault';
import type { Checker, Sample } from './checker';

/** Where the record of the last check stands; it is written by the check and is no sample. */
export const recordPath = 'examples/checked.json';

/** All files under `examples/`, sorted by path. */
export function readSamples(root: string): readonly Sample[] {
  return readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== recordPath)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Which checkers hold themselves responsible for a sample. */
export function claimants(sample: Sample, checkers: readonly Checker[]): readonly Checker[] {
  return checkers.filter((checker) => checker.claims(sample.path));
}

/** Runs every checker over the samples it claims; a sample without any checker is a fault. */
export async function checkSamples(
  samples: readonly Sample[],
  checkers: readonly Checker[],
): Promise<readonly Fault[]> {
  const unclaimed = samples
    .filter((sample) => claimants(sample, checkers).every((checker) => checker.oneAspect))
    .map((sample): Fault => ({
      file: sample.path,
      line: 1,
      rule: 'samples',
      what: 'No checker claims this sample, so nobody would notice when it stops working.',
      mend: 'Give it a kind that a checker knows, or write a checker under checks/samples/.',
    }));
  const found = await Promise.all(
    checkers.map((checker) => {
      const claimed = samples.filter((sample) => checker.claims(sample.path));
      return claimed.length === 0 ? [] : checker.check(claimed);
    }),
  );
  return [...unclaimed, ...found.flat()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
