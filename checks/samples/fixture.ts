import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatFault } from '../fault';
import type { Checker, Sample } from './checker';

/** A file of `checks/samples/<checker>/fixtures/`, as a sample. */
export function fixture(checker: Checker, name: string): Sample {
  const path = `checks/samples/${checker.id}/fixtures/${name}`;
  return { path, text: readFileSync(join(process.cwd(), path), 'utf8') };
}

/** What the checker says to a fixture, one line for each fault, without the folder in front. */
export async function faultsOf(checker: Checker, name: string): Promise<readonly string[]> {
  const sample = fixture(checker, name);
  const faults = await checker.check([sample]);
  return faults.map((fault) => formatFault({ ...fault, file: fault.file.split('/').at(-1) ?? fault.file }));
}
