import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Standard } from './checker';

const require = createRequire(join(process.cwd(), 'package.json'));

/** Folder of an installed package. */
export function packageFolder(name: string): string {
  // Not every package exports its package.json, so look where Node would look for the package.
  const folder = require.resolve
    .paths(name)
    ?.map((root) => join(root, name))
    .find((candidate) => {
      try {
        return readFileSync(join(candidate, 'package.json'), 'utf8').length > 0;
      } catch {
        return false;
      }
    });
  if (folder === undefined) throw new Error(`${name} is not installed; run \`npm ci\``);
  return folder;
}

/** An installed package as the standard that a sample is held against. */
export function packageStandard(name: string): Standard {
  const { version } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return { name, version };
}
