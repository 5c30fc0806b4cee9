import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Sample } from './checker';

/** Fixtures of one checker whose names begin with `good-` or `bad-`, as samples. */
export function readFixtures(id: string, verdict: 'good' | 'bad'): readonly Sample[] {
  const folder = `checks/samples/${id}/fixtures`;
  return readdirSync(join(process.cwd(), folder))
    .filter((name) => name.startsWith(`${verdict}-`))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(process.cwd(), folder, name), 'utf8') }));
}
