import { readFileSync } from 'node:fs';

import type { ApiModel, Operation, Shape, ShapeRef } from './model';

interface WrittenShape {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly required?: readonly string[];
  readonly member?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly union?: boolean;
}

/** The part of a botocore `service-2.json` that the samples need, with where it was taken from. */
interface WrittenModel {
  readonly name: string;
  readonly source: string;
  readonly version: string;
  readonly operations: Readonly<
    Record<string, { readonly input?: { readonly shape: string }; readonly output?: { readonly shape: string } }>
  >;
  readonly shapes: Readonly<Record<string, WrittenShape>>;
}

const numbers = new Set(['integer', 'long', 'double', 'float']);

/** Reads a model under `checks/schemas/`, for services whose client no package brings in a current version. */
export function writtenModel(path: string): ApiModel {
  const model = JSON.parse(readFileSync(path, 'utf8')) as WrittenModel;
  const ref =
    (name: string): ShapeRef =>
    () =>
      shape(name);

  function shape(name: string): Shape {
    const written = model.shapes[name];
    if (written === undefined) throw new Error(`${path}: shape ${name} is used but not written down`);
    const { type, members = {}, required = [], member, value } = written;
    if (type === 'structure') {
      const refs = Object.entries(members).map(([key, { shape: target }]) => [key, ref(target)] as const);
      return { kind: 'structure', members: Object.fromEntries(refs), required, union: written.union };
    }
    if (type === 'list' && member) return { kind: 'list', of: ref(member.shape) };
    if (type === 'map' && value) return { kind: 'map', of: ref(value.shape) };
    if (type === 'string') return { kind: 'string', oneOf: written.enum };
    if (type === 'boolean') return { kind: 'boolean' };
    return numbers.has(type) ? { kind: 'number' } : { kind: 'any' };
  }

  const empty: Shape = { kind: 'structure', members: {}, required: [] };
  return {
    standard: { name: model.name, source: model.source, version: model.version },
    operationNames: Object.keys(model.operations),
    operation(name): Operation | undefined {
      const written = model.operations[name];
      if (written === undefined) return undefined;
      const { input, output } = written;
      return { name, input: input ? ref(input.shape) : () => empty, output: output ? ref(output.shape) : undefined };
    },
    waiter: () => undefined,
  };
}
