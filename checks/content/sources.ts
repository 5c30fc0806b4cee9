import { readdirSync, readFileSync } from 'node:fs';
import { isSourceId, sources } from '../../src/sources';
import type { Fault } from '../fault';
import { linesOf, type ContentFile } from './files';

/** Whether a file cites with marks: prose, and the words and data of the components. */
function hasMarks({ path }: ContentFile): boolean {
  return /\.mdx$|\/(text\.(ko|en)|data)\.ts$/.test(path);
}

/** Ids that a line cites: `[^id]` anywhere, `source="a b"` in MDX. */
function citedIn(line: string): string[] {
  const marks = [...line.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, id = '']) => id);
  const attributes = [...line.matchAll(/ source="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' ').filter(Boolean));
  return [...marks, ...attributes];
}

/** Where a source is registered, for the message. */
function placeOf(id: string): { file: string; line: number } {
  for (const name of readdirSync('src/sources').filter((file) => !file.includes('.test.'))) {
    const line = readFileSync(`src/sources/${name}`, 'utf8')
      .split('\n')
      .findIndex((text) => text.trim() === `'${id}': {`);
    if (line >= 0) return { file: `src/sources/${name}`, line: line + 1 };
  }
  return { file: 'src/sources/index.ts', line: 1 };
}

/** Every cited id is registered, and every registered source is cited. What data cites by type cannot be wrong. */
export function checkSources(files: readonly ContentFile[]): Fault[] {
  const unknown = files.filter(hasMarks).flatMap((file) =>
    linesOf(file)
      .filter(({ fenced }) => !fenced)
      .flatMap(({ line, number }) =>
        citedIn(line)
          .filter((id) => !isSourceId(id))
          .map((id) => ({
            file: file.path,
            line: number,
            rule: 'sources',
            what: `The source “${id}” is not registered.`,
            mend: 'Correct the id or add the source to src/sources.',
          })),
      ),
  );
  const text = files.map((file) => file.text).join('\n');
  const used = new Set([...citedIn(text), ...[...text.matchAll(/['"]([a-z0-9-]+)['"]/g)].map(([, id = '']) => id)]);
  const unused = Object.keys(sources)
    .filter((id) => !used.has(id))
    .map((id) => ({
      ...placeOf(id),
      rule: 'sources',
      what: `The source “${id}” is cited nowhere.`,
      mend: 'Cite it where it belongs or remove it.',
    }));
  return [...unknown, ...unused];
}
