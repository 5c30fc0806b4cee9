import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Asked } from '../src/search/documents.ts';

/** Words that readers look for the parts of a guide with and that do not stand there; none where nobody has noted any. */
export function askedAbout(siteDir: string, address: string, locale: string): Asked {
  const file = path.join(siteDir, 'src/search/asked', `${address.replace(/\W+/g, '-')}.${locale}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Asked) : {};
}
