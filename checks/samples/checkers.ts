import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Checker, PlantedFault } from './checker';

const here = dirname(fileURLToPath(import.meta.url));

function folders(): readonly string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('__'))
    .map((entry) => entry.name)
    .sort();
}

async function defaultExport(folder: string, file: string): Promise<unknown> {
  const module = (await import(pathToFileURL(join(here, folder, file)).href)) as { default: unknown };
  return module.default;
}

/** Every checker, found by its folder: one that exists cannot be forgotten. */
export async function loadCheckers(): Promise<readonly Checker[]> {
  const checkers = (await Promise.all(folders().map((folder) => defaultExport(folder, 'index.ts')))) as Checker[];
  checkers.forEach((checker, at) => {
    if (checker.id !== folders()[at]) {
      throw new Error(
        `checks/samples/${folders()[at]}/index.ts: its id is "${checker.id}"; an id is the name of its folder`,
      );
    }
  });
  return checkers;
}

/** The planted faults of one checker. */
export async function loadPlantedFaults(id: string): Promise<readonly PlantedFault[]> {
  return (await defaultExport(id, 'planted.ts')) as readonly PlantedFault[];
}
