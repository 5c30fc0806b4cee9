import { describe, expect, it } from 'vitest';

import { loadCheckers, loadPlantedFaults } from './checkers';
import { readSamples } from './run';

const samples = new Map(readSamples(process.cwd()).map((sample) => [sample.path, sample]));
const checkers = await loadCheckers();
const plantedIn = new Set<string>();

for (const checker of checkers) {
  const planted = await loadPlantedFaults(checker.id);
  planted.forEach(({ sample }) => plantedIn.add(sample));
  if (planted.length === 0) continue;
  describe(checker.id, () => {
    it.each(planted)('sees the fault planted in $sample: $caught', async ({ sample: path, replace, by, caught }) => {
      const sample = samples.get(path);
      if (sample === undefined) throw new Error(`${path} does not exist`);
      expect(sample.text.split(replace), `"${replace}" stands exactly once in ${path}`).toHaveLength(2);
      const faults = await checker.check([{ path, text: sample.text.replace(replace, () => by) }]);
      expect(faults.map((fault) => fault.file)).toContain(path);
      expect(faults.map((fault) => fault.what).join('\n')).toContain(caught);
    });
  });
}

it('has a fault to plant in every sample', () => {
  expect([...samples.keys()].filter((path) => !plantedIn.has(path))).toEqual([]);
});
