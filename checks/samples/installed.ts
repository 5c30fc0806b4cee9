import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Standard } from './checker';

/** An npm package as a standard, with the version that is installed. */
export function installed(name: string): Standard {
  const manifest = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
  return { name, version: (JSON.parse(manifest) as { readonly version: string }).version };
}
