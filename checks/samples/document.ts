import { isMap, isPair, LineCounter, parseAllDocuments, type Document as YamlDocument } from 'yaml';

/** Keys and indexes that lead from a document's root to a value. */
export type Path = readonly (string | number)[];

/** One document of a YAML or JSON file, which knows where its values stand. */
export interface LocatedDocument {
  readonly value: unknown;
  /** Line in the file, counted from 1, of the value at the path, or of the deepest part of the path that exists. */
  lineOf(path: Path): number;
}

function offsetOf(document: YamlDocument, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))
    : undefined;
  const node = pair === undefined ? document.getIn(path, true) : pair.key;
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  if (range) return range[0] ?? 0;
  return path.length > 1 ? offsetOf(document, path.slice(0, -1)) : (document.contents?.range?.[0] ?? 0);
}

/** The documents of a file, or undefined when it does not parse: the checker of plain data says why. */
export function readDocuments(text: string): readonly LocatedDocument[] | undefined {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  return documents
    .filter((document) => document.contents !== null)
    .map((document) => ({
      value: document.toJS() as unknown,
      lineOf: (path) =>
        counter.linePos(path.length === 0 ? (document.contents?.range?.[0] ?? 0) : offsetOf(document, path)).line,
    }));
}

/** A mapping, or undefined when the value is something else. */
export function mappingOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
