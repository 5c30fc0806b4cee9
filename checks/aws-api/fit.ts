import type { Shape } from './model';

/** How a value misses the form that an API asks for: where inside the value, and what is wrong. */
export interface Misfit {
  /** Names from the outside in, e.g. `Goal.Interval`; empty for the value itself. */
  readonly at: string;
  readonly what: string;
}

function inside(at: string, name: string | number): string {
  return at === '' ? String(name) : `${at}.${name}`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Everything in a JSON value that the API would refuse. */
export function misfits(value: unknown, shape: Shape, at = ''): readonly Misfit[] {
  const wrong = (expected: string): readonly Misfit[] => [
    { at, what: `is ${typeOf(value)}, the API takes ${expected}` },
  ];
  switch (shape.kind) {
    case 'any':
      return [];
    case 'string':
      if (typeof value !== 'string') return wrong('a string');
      if (shape.oneOf === undefined || shape.oneOf.includes(value)) return [];
      return [{ at, what: `"${value}" is none of ${shape.oneOf.slice(0, 12).join(', ')}` }];
    case 'number':
    case 'boolean':
      return typeof value === shape.kind ? [] : wrong(`a ${shape.kind}`);
    case 'list':
      if (!Array.isArray(value)) return wrong('a list');
      return value.flatMap((item, index) => misfits(item, shape.of(), inside(at, index)));
    case 'map':
      if (typeOf(value) !== 'object') return wrong('a map');
      return Object.entries(value as object).flatMap(([key, item]) => misfits(item, shape.of(), inside(at, key)));
    case 'structure':
      return typeOf(value) === 'object'
        ? structureMisfits(value as Record<string, unknown>, shape, at)
        : wrong('a structure');
  }
}

function structureMisfits(
  value: Readonly<Record<string, unknown>>,
  shape: Shape & { kind: 'structure' },
  at: string,
): readonly Misfit[] {
  const given = Object.keys(value);
  const unknown = given
    .filter((name) => !(name in shape.members))
    .map((name) => ({
      at: inside(at, name),
      what: `is no member; there are ${Object.keys(shape.members).slice(0, 20).join(', ')}`,
    }));
  const missing = shape.required
    .filter((name) => !(name in value))
    .map((name) => ({ at: inside(at, name), what: 'is required and missing' }));
  const several = shape.union === true && given.length !== 1 ? [{ at, what: 'takes exactly one member' }] : [];
  const within = given.flatMap((name) => {
    const member = shape.members[name];
    return member === undefined ? [] : misfits(value[name], member(), inside(at, name));
  });
  return [...unknown, ...missing, ...several, ...within];
}
