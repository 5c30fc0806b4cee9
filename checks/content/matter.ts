import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { nearest } from '../../src/links/nearest';
import type { Fault } from '../fault';
import type { ContentFile } from './files';

/** What a guide may say in its front matter, and whether it must. Docusaurus itself passes over keys it does not know. */
const KEYS: Readonly<Record<string, 'needed' | 'allowed'>> = {
  title: 'needed',
  description: 'needed',
  sidebar_label: 'needed',
  keywords: 'allowed',
};

function faultsOf({ path: file, text }: ContentFile): Fault[] {
  const fault = (line: number, what: string, mend: string): Fault => ({ file, line, rule: 'matter', what, mend });
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (path.basename(file).startsWith('_'))
    return matter === undefined ? [] : [fault(1, 'A chapter has no front matter: nobody reads it.', 'Take it out.')];
  const lines = new LineCounter();
  const document = parseDocument(matter ?? '', { lineCounter: lines });
  // The first line of the file is the fence above the YAML.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  if (document.errors.length > 0)
    return document.errors.map(({ message, pos: [at] }) =>
      fault(lineAt(at), message.split('\n')[0]?.replace(/ at line \d+.*$/, '.') ?? '', 'Correct the YAML.'),
    );
  const given = Object.keys((document.toJS() ?? {}) as object);
  const unknown = given
    .filter((key) => !KEYS[key])
    .map((key) => {
      const line = text.split('\n').findIndex((one) => one.startsWith(`${key}:`)) + 1;
      const other = nearest(key, Object.keys(KEYS));
      const mend = other ? `Did you mean “${other}”?` : `Use ${Object.keys(KEYS).join(', ')}.`;
      return fault(line, `“${key}” is no key of the front matter.`, mend);
    });
  const missing = Object.keys(KEYS)
    .filter((key) => KEYS[key] === 'needed' && !given.includes(key))
    .map((key) => fault(1, `The front matter has no “${key}”.`, `Add “${key}: …” to it.`));
  return [...unknown, ...missing];
}

/** The front matter of a guide has the keys that readers and search engines need, and none that nothing reads. */
export function checkMatter(files: readonly ContentFile[]): Fault[] {
  return files.filter(({ path: file }) => file.endsWith('.mdx')).flatMap(faultsOf);
}
