import type { Sample } from '../checker';
import { mappingOf, readDocuments, type LocatedDocument, type Path } from '../document';

/** One PromQL expression and where it begins in its file. */
export interface Expression {
  readonly text: string;
  /** Line of the expression's first line, counted from 1. */
  readonly line: number;
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.reduce<unknown>((parent, key) => mappingOf(parent)?.[key], value);
  return Array.isArray(found) ? found : [];
}

function at(document: LocatedDocument, path: Path, lines: readonly string[]): Expression | undefined {
  const text = path.reduce<unknown>(
    (parent, key) => (parent as Readonly<Record<string | number, unknown>>)[key],
    document.value,
  );
  if (typeof text !== 'string') return undefined;
  const line = document.lineOf(path);
  // The text of a block scalar begins on the line after its key.
  return { text, line: /[|>][-+]?\s*$/.test(lines[line - 1] ?? '') ? line + 1 : line };
}

/** Grafana puts values for its variables in before it sends a query; so do we, outside strings. */
function filledIn({ text, line }: Expression): Expression {
  return { text: text.replaceAll(/\$__(rate_)?interval/g, '5m').replaceAll(/\[\$\{?\w+\}?\]/g, '[5m]'), line };
}

/** Groups of a PrometheusRule, or of a plain rules file. */
function ruleExpressions(document: LocatedDocument, lines: readonly string[]): readonly Expression[] {
  const root = mappingOf(document.value)?.spec === undefined ? [] : ['spec'];
  return listAt(document.value, ...root, 'groups').flatMap((group, groupAt) =>
    listAt(group, 'rules').flatMap(
      (_rule, ruleAt) => at(document, [...root, 'groups', groupAt, 'rules', ruleAt, 'expr'], lines) ?? [],
    ),
  );
}

function dashboardExpressions(document: LocatedDocument, lines: readonly string[]): readonly Expression[] {
  return listAt(document.value, 'panels').flatMap((panel, panelAt) =>
    listAt(panel, 'targets').flatMap((_target, targetAt) => {
      const expression = at(document, ['panels', panelAt, 'targets', targetAt, 'expr'], lines);
      return expression === undefined ? [] : [filledIn(expression)];
    }),
  );
}

/** Queries of a .promql file: paragraphs, with `#` before a comment. */
function paragraphs(text: string): readonly Expression[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    line.trim() !== '' && (lines[index - 1] ?? '').trim() === '' ? [index] : [],
  );
  return starts
    .map((start, index) => ({ text: lines.slice(start, starts[index + 1]).join('\n'), line: start + 1 }))
    .filter((paragraph) =>
      paragraph.text.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('#')),
    );
}

/** Every PromQL expression of a file. */
export function expressionsOf({ path, text }: Sample): readonly Expression[] {
  if (path.endsWith('.promql')) return paragraphs(text);
  const lines = text.split('\n');
  const read = path.endsWith('.json') ? dashboardExpressions : ruleExpressions;
  return (readDocuments(text) ?? []).flatMap((document) => read(document, lines));
}
