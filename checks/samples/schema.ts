/** Holds values against schemas written down under checks/schemas/. */
import { Environment } from '@marcbachmann/cel-js';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import type { Standard } from './checker';
import { mappingOf, type Path } from './document';

/** Where the schemas stand. */
export const schemaRoot = join(process.cwd(), 'checks/schemas');

type Schema = Readonly<Record<string, unknown>>;

/** A schema with what it was read from. */
export interface WrittenSchema {
  readonly standard: Standard;
  /** `types`: the API types of Kubernetes describe the kind, the schema only adds to them. */
  readonly extends?: 'types';
  readonly schema: Schema;
}

export interface SchemaFinding {
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
}

interface CelRule {
  readonly rule: string;
  readonly message: string;
}

const written = new Map<string, WrittenSchema | undefined>();

/** The schema at a path below checks/schemas/, without its ending; undefined when there is none. */
export function writtenSchema(name: string): WrittenSchema | undefined {
  if (!written.has(name)) {
    const file = join(schemaRoot, `${name}.yaml`);
    written.set(name, existsSync(file) ? (parse(readFileSync(file, 'utf8')) as WrittenSchema) : undefined);
  }
  return written.get(name);
}

/** The same schema with every described object closed against fields that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  const mapping = mappingOf(schema);
  if (mapping === undefined) return schema;
  const parts = Object.fromEntries(Object.entries(mapping).map(([key, part]) => [key, closed(part)]));
  return mapping.type === 'object' && mapping.properties !== undefined && mapping.additionalProperties === undefined
    ? { ...parts, additionalProperties: false }
    : parts;
}

const celEnvironment = new Environment({ unlistedVariablesAreDyn: true, enableOptionalTypes: true });

/** Numbers as CEL sees those of YAML: whole ones are integers. */
function celValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(celValue);
  const mapping = mappingOf(value);
  return mapping === undefined
    ? value
    : Object.fromEntries(Object.entries(mapping).map(([key, part]) => [key, celValue(part)]));
}

/** Whether a CEL rule holds; one that cannot be evaluated does not hold, as on the API server. */
function holds(rule: string, self: unknown): boolean {
  try {
    return celEnvironment.evaluate(rule, { self: celValue(self) }) === true;
  } catch {
    return false;
  }
}

const ajv = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true });
ajv.addKeyword({
  keyword: 'x-kubernetes-validations',
  validate: function validate(this: unknown, rules: readonly CelRule[], data: unknown): boolean {
    const failed = rules.filter(({ rule }) => !holds(rule, data));
    (validate as { errors?: Partial<ErrorObject>[] }).errors = failed.map(({ message }) => ({
      keyword: 'x-kubernetes-validations',
      message,
      params: {},
    }));
    return failed.length === 0;
  },
  errors: true,
});

const validators = new Map<WrittenSchema, ValidateFunction>();

function validatorOf(schema: WrittenSchema): ValidateFunction {
  const validator =
    validators.get(schema) ??
    ajv.compile(schema.extends === 'types' ? schema.schema : (closed(schema.schema) as Schema));
  validators.set(schema, validator);
  return validator;
}

function pathOf(pointer: string, value: unknown): Path {
  let at = value;
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const key = Array.isArray(at) ? Number(token) : token.replaceAll('~1', '/').replaceAll('~0', '~');
      at = (at as Record<string | number, unknown>)[key];
      return key;
    });
}

function wordsOf(
  { keyword, params, message }: ErrorObject,
  field: string,
): Omit<SchemaFinding, 'path'> & { readonly under?: string } {
  const { additionalProperty, missingProperty, allowedValues, propertyName } = params as Readonly<
    Record<string, unknown>
  >;
  if (keyword === 'additionalProperties') {
    return {
      what: `Unknown field "${additionalProperty}".`,
      mend: 'Correct its name or place; the file under checks/schemas/ names the source.',
      under: String(additionalProperty),
    };
  }
  if (keyword === 'required')
    return {
      what: `Required field is missing: ${missingProperty}.`,
      mend: 'Add it; it is refused without it.',
    };
  if (keyword === 'enum')
    return {
      what: `"${field}" has a value that is not allowed.`,
      mend: `Use one of ${(allowedValues as readonly unknown[]).join(', ')}.`,
    };
  if (keyword === 'propertyNames')
    return { what: `Unknown key "${propertyName}".`, mend: 'Correct the key.', under: String(propertyName) };
  if (keyword === 'x-kubernetes-validations') return { what: `${message}.`, mend: 'Correct one of the fields.' };
  return { what: `"${field}" ${message ?? keyword}.`, mend: 'Use a value that its definition allows.' };
}

/** Everything in which a value differs from a schema; `name` is what the value itself is called. */
export function schemaFindings(value: unknown, schema: WrittenSchema, name: string): readonly SchemaFinding[] {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  // A failed propertyNames is reported twice: once for the name, once for its pattern.
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.includes('/propertyNames/'));
  return errors.map((error) => {
    const path = pathOf(error.instancePath, value);
    const { under, ...words } = wordsOf(error, String(path.at(-1) ?? name));
    return { path: [...path, ...(under === undefined ? [] : [under])], ...words };
  });
}
