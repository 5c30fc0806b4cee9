import { expect, it } from 'vitest';

import type { Checker, Sample } from './checker';
import { loadCheckers } from './checkers';
import { mechanicalFaults, type MechanicalFault } from './mechanical';
import { claimants, readSamples } from './run';

const samples = readSamples(process.cwd());
const checkers = await loadCheckers();

async function isCaught({ path }: Sample, { text }: MechanicalFault, by: readonly Checker[]): Promise<boolean> {
  for (const checker of by) {
    if ((await checker.check([{ path, text }])).length > 0) return true;
  }
  return false;
}

/** The faults that nobody sees, a few at a time: some checkers start a program for each. */
async function unseenIn(sample: Sample): Promise<readonly string[]> {
  const responsible = claimants(sample, checkers);
  const waiting = [...mechanicalFaults(sample, samples)];
  const unseen: string[] = [];
  const worker = async (): Promise<void> => {
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
      if (!(await isCaught(sample, fault, responsible))) unseen.push(`${fault.kind}, line ${fault.at}`);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  return unseen.sort();
}

it('plants at least one fault in every sample', () => {
  expect(samples.filter((sample) => mechanicalFaults(sample, samples).length === 0).map(({ path }) => path)).toEqual(
    [],
  );
});

// Some 1,700 copies, many of which start a program: on a busy machine that takes minutes.
it('sees every fault of the hand', { timeout: 900_000 }, async () => {
  const unseen: Record<string, readonly string[]> = {};
  for (const sample of samples) {
    const found = await unseenIn(sample);
    if (found.length > 0) unseen[sample.path] = found;
  }
  expect(unseen).toEqual({});
});
