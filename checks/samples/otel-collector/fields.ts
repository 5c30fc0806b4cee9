import { components, type Field, type Kind } from '../../schemas/otel-collector';
import { mappingOf, type Path } from '../document';

/** One thing that the collector would refuse or that would not work, and where it stands. */
export interface Finding {
  readonly path: Path;
  readonly what: string;
}

const scalars: Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly words: string }>> = {
  text: { fits: (value) => typeof value === 'string', words: 'a text' },
  number: { fits: (value) => typeof value === 'number', words: 'a number' },
  boolean: { fits: (value) => typeof value === 'boolean', words: 'true or false' },
  duration: {
    fits: (value) => typeof value === 'string' && /^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/.test(value),
    words: 'a duration such as 10s',
  },
  texts: {
    fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    words: 'a list of texts',
  },
  map: {
    fits: (value) => Object.values(mappingOf(value) ?? { none: undefined }).every((item) => typeof item === 'string'),
    words: 'names with texts',
  },
};

function isValues(field: Field): field is readonly (string | number)[] {
  return Array.isArray(field);
}

function fieldFindings(value: unknown, field: Field, path: Path): readonly Finding[] {
  const name = String(path.at(-1));
  if (typeof field === 'string') {
    const scalar = scalars[field];
    return scalar?.fits(value) ? [] : [{ path, what: `"${name}" takes ${scalar?.words}.` }];
  }
  if (isValues(field)) {
    const fits = field.some((allowed) => allowed === value);
    return fits ? [] : [{ path, what: `"${name}" takes one of ${field.join(', ')}, not ${JSON.stringify(value)}.` }];
  }
  // `grpc:` without anything below it asks for the defaults.
  return value === null ? [] : groupFindings(value, field, path);
}

function groupFindings(value: unknown, fields: Readonly<Record<string, Field>>, path: Path): readonly Finding[] {
  const group = mappingOf(value);
  if (group === undefined) return [{ path, what: `"${String(path.at(-1))}" takes fields.` }];
  return Object.entries(group).flatMap(([name, inner]) => {
    const field = fields[name];
    const at = [...path, name];
    if (field !== undefined) return fieldFindings(inner, field, at);
    return [{ path: at, what: `"${name}" is no field there; there are ${Object.keys(fields).join(', ')}.` }];
  });
}

function isSet(value: unknown, dotted: string): boolean {
  let at: unknown = value;
  for (const name of dotted.split('.')) {
    const group = mappingOf(at);
    if (group === undefined || !(name in group)) return false;
    at = group[name];
  }
  return true;
}

/** What is wrong inside one declared component. */
export function componentFindings(kind: Kind, type: string, value: unknown, path: Path): readonly Finding[] {
  const schema = components[kind][type];
  if (schema === undefined) {
    return [
      {
        path,
        what: `No schema of ${kind.slice(0, -1)} "${type}" is written down in checks/schemas/otel-collector.ts.`,
      },
    ];
  }
  const missing = (schema.required ?? [])
    .filter((group) => !group.some((field) => isSet(value, field)))
    .map((group) => ({ path, what: `"${type}" needs ${group.join(' or ')}.` }));
  return [...(value === null ? [] : groupFindings(value, schema.fields, path)), ...missing];
}
