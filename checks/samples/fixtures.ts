import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { formatFault } from '../fault';
import type { Checker, Sample } from './checker';

/** Fixtures of one checker whose names begin with `good-` or `bad-`, as samples. */
export function readFixtures(id: string, verdict: 'good' | 'bad'): readonly Sample[] {
  const folder = `checks/samples/${id}/fixtures`;
  return readdirSync(join(process.cwd(), folder))
    .filter((name) => name.startsWith(`${verdict}-`))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(process.cwd(), folder, name), 'utf8') }));
}

/** What a checker says to one of its fixtures, one line for each fault, without the folder in front. */
export async function faultsOf(checker: Checker, name: string): Promise<readonly string[]> {
  const path = `checks/samples/${checker.id}/fixtures/${name}`;
  const faults = await checker.check([{ path, text: readFileSync(join(process.cwd(), path), 'utf8') }]);
  return faults.map((fault) => formatFault({ ...fault, file: basename(fault.file) }));
}
