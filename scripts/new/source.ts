import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Made } from './files';

const FOLDER = 'src/sources';
const ENTRY = /^ {2}'?([a-z0-9-]+)'?: \{$/;

export interface NewSource {
  readonly id: string;
  /** File of src/sources, without its ending. */
  readonly group: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** The month in which it was read, as YYYY-MM. */
  readonly checkedOn: string;
}

/** A string literal as Prettier writes it: single quotes unless that needs more escapes. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `${quote}${text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
}

function faultsOf(root: string, { id, group, title, publisher, url }: NewSource): string[] {
  const dir = path.join(root, FOLDER);
  const groups = readdirSync(dir)
    .filter((file) => file.endsWith('.ts') && readFileSync(path.join(dir, file), 'utf8').includes('satisfies'))
    .map((file) => file.replace(/\.ts$/, ''));
  const owner = groups.find((name) =>
    readFileSync(path.join(dir, `${name}.ts`), 'utf8')
      .split('\n')
      .some((line) => ENTRY.exec(line)?.[1] === id),
  );
  return [
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? '' : `The id “${id}” is not kebab-case ASCII.`,
    owner ? `The id “${id}” stands in ${FOLDER}/${owner}.ts already.` : '',
    groups.includes(group) ? '' : `There is no group “${group}”; choose one of ${groups.join(', ')}.`,
    /^https:\/\/\S+$/.test(url) ? '' : `“${url}” is not an https address.`,
    title ? '' : 'The title is missing: --title="…"',
    publisher ? '' : 'The publisher is missing: --publisher="…"',
  ].filter(Boolean);
}

/**
 * Registers a source in alphabetical order.
 *
 * @throws with every fault of the call at once, one a line
 */
export function newSource(root: string, source: NewSource): Made {
  const faults = faultsOf(root, source);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const file = path.join(root, FOLDER, `${source.group}.ts`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const later = lines.findIndex((line) => (ENTRY.exec(line)?.[1] ?? '') > source.id);
  const end = lines.findIndex((line) => line.startsWith('}') && line.includes('satisfies'));
  const { id, title, publisher, url, checkedOn } = source;
  lines.splice(
    later < 0 ? end : later,
    0,
    `  ${/^[a-z0-9]+$/.test(id) ? id : `'${id}'`}: {`,
    `    title: ${quoted(title)},`,
    `    publisher: ${quoted(publisher)},`,
    `    url: ${quoted(url)},`,
    `    checkedOn: ${quoted(checkedOn)},`,
    '  },',
  );
  writeFileSync(file, lines.join('\n'));
  return { files: [`${FOLDER}/${source.group}.ts`], next: `Cite it with [^${id}] or sources: ['${id}'].` };
}
