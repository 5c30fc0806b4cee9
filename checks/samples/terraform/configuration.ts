import { parse } from '@cdktf/hcl2json';

import { mappingOf } from '../document';
import { lineOf } from '../lines';

/** A resource, data source, variable, output or other block of a file. */
export interface Block {
  /** `resource`, `data`, `variable` … */
  readonly kind: string;
  /** Labels behind the kind, e.g. `aws_iam_role`, `gateway`. */
  readonly labels: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

const labelCount: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  output: 1,
  provider: 1,
  module: 1,
};

function blocksOf(kind: string, value: unknown, labels: readonly string[]): readonly Block[] {
  if (labels.length < (labelCount[kind] ?? 0)) {
    return Object.entries(mappingOf(value) ?? {}).flatMap(([label, inner]) =>
      blocksOf(kind, inner, [...labels, label]),
    );
  }
  const bodies: readonly unknown[] = Array.isArray(value) ? value : [value];
  return bodies.map((body) => ({ kind, labels, body: mappingOf(body) ?? {} }));
}

/** The blocks of a file; throws with HashiCorp's own words when it does not parse. */
export async function readConfiguration(text: string): Promise<readonly Block[]> {
  const parsed: unknown = await parse('sample.tf', text);
  return Object.entries(mappingOf(parsed) ?? {}).flatMap(([kind, value]) => blocksOf(kind, value, []));
}

/** Line of a block, or of an argument inside it: the parser keeps no positions, so the text is searched. */
export function lineIn(text: string, { kind, labels }: Block, path: readonly string[] = []): number {
  const header = [kind, ...labels.map((label) => `"${label}"`)].join(' ');
  let at = Math.max(0, text.indexOf(`${header} {`));
  for (const name of path) {
    const found = new RegExp(`^\\s*${name}\\s*[={]`, 'm').exec(text.slice(at));
    if (found) at += found.index + found[0].indexOf(name);
  }
  return lineOf(text, text.slice(at));
}
