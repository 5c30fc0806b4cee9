import type { Block } from './configuration';
import { typeOf, type Finding } from './resources';

interface Reference {
  readonly path: readonly string[];
  readonly text: string;
}

/** What stands between `${` and its closing brace, which may hold further braces. */
function interpolations(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf('${'); start >= 0;) {
    let end = start + 2;
    for (let depth = 1; depth > 0 && end < text.length; end += 1)
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    found.push(text.slice(start, end));
    start = text.indexOf('${', end);
  }
  return found;
}

/** Expressions inside a body, with the names of the arguments they stand in. */
function expressionsIn(value: unknown, path: readonly string[]): readonly Reference[] {
  if (typeof value === 'string') return interpolations(value).map((text) => ({ path, text }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    expressionsIn(inner, Array.isArray(value) ? path : [...path, key]),
  );
}

function declares(blocks: readonly Block[], kind: string, ...labels: readonly string[]): boolean {
  return blocks.some((block) => block.kind === kind && labels.every((label, at) => block.labels[at] === label));
}

function problemOf(reference: string, blocks: readonly Block[]): string | undefined {
  const [, data, type = '', name = '', attribute] = /^(data\.)?(aws_\w+)\.(\w+)(?:\.(\w+))?/.exec(reference) ?? [];
  if (type !== '') {
    const kind = data ? 'data' : 'resource';
    if (!declares(blocks, kind, type, name)) return `${reference} refers to a ${kind} that is not declared here`;
    const known = typeOf(kind, type);
    if (known === undefined || attribute === undefined) return undefined;
    const exported = known.attributes.includes(attribute) || attribute in known.fields;
    return exported ? undefined : `${type} has no attribute "${attribute}"; it has ${known.attributes.join(', ')}`;
  }
  const variable = /^var\.(\w+)/.exec(reference)?.[1];
  if (variable !== undefined && !declares(blocks, 'variable', variable)) return `var.${variable} is not declared`;
  return undefined;
}

/** References to what is not declared, or to attributes that do not exist. */
export function referenceFindings(blocks: readonly Block[]): readonly Finding[] {
  return blocks.flatMap((block) =>
    expressionsIn(block.body, []).flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:data\.)?aws_\w+\.\w+(?:\.\w+)?|\bvar\.\w+/g)].flatMap(([reference]) => {
        const what = problemOf(reference, blocks);
        return what === undefined ? [] : [{ block, path, what }];
      }),
    ),
  );
}

/** Variables that nothing uses. */
export function unusedVariables(blocks: readonly Block[]): readonly Finding[] {
  const used = JSON.stringify(blocks.map(({ body }) => body));
  return blocks
    .filter(({ kind, labels: [name = ''] }) => kind === 'variable' && !used.includes(`var.${name}`))
    .map((block) => ({ block, path: [], what: `Variable "${block.labels[0]}" is declared and not used` }));
}
