/** Holds custom resources against the schemas written down under checks/schemas/. */
import { Environment } from '@marcbachmann/cel-js';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import type { Standard } from '../checker';
import { mappingOf, type Path } from '../document';
import type { Finding, Manifest } from './manifest';

const root = join(process.cwd(), 'checks/schemas');

type Schema = Readonly<Record<string, unknown>>;

interface WrittenSchema {
  readonly standard: Standard;
  /** `types`: the API types describe the kind, the schema only adds to them. */
  readonly extends?: 'types';
  readonly schema: Schema;
}

interface CelRule {
  readonly rule: string;
  readonly message: string;
}

function fileOf(apiVersion: string, kind: string): string {
  return join(root, apiVersion, `${kind}.yaml`);
}

/** The schema written down for a kind, if there is one. */
export function writtenSchemaOf(apiVersion: string, kind: string): WrittenSchema | undefined {
  const file = fileOf(apiVersion, kind);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as WrittenSchema) : undefined;
}

/** API versions under which a kind is written down. */
export function writtenVersionsOf(kind: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`/${kind}.yaml`))
    .map((file) => file.slice(0, -`/${kind}.yaml`.length));
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

const validators = new Map<string, ValidateFunction>();

function validatorOf(apiVersion: string, kind: string, written: WrittenSchema): ValidateFunction {
  const known = validators.get(`${apiVersion}/${kind}`);
  if (known !== undefined) return known;
  const schema = written.extends === 'types' ? written.schema : (closed(written.schema) as Schema);
  const validator = ajv.compile(schema);
  validators.set(`${apiVersion}/${kind}`, validator);
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
): Pick<Finding, 'what' | 'mend'> & { readonly under?: string } {
  const { additionalProperty, missingProperty, allowedValues, propertyName } = params as Readonly<
    Record<string, unknown>
  >;
  if (keyword === 'additionalProperties') {
    return {
      what: `Unknown field "${additionalProperty}".`,
      mend: 'Look the field up in the definition of the resource.',
      under: String(additionalProperty),
    };
  }
  if (keyword === 'required')
    return {
      what: `Required field is missing: ${missingProperty}.`,
      mend: 'Add it; the API server refuses the object without it.',
    };
  if (keyword === 'enum')
    return {
      what: `"${field}" has a value that is not allowed.`,
      mend: `Use one of ${(allowedValues as readonly unknown[]).join(', ')}.`,
    };
  if (keyword === 'propertyNames')
    return { what: `Unknown key "${propertyName}".`, mend: 'Correct the key.', under: String(propertyName) };
  return { what: `"${field}" ${message ?? keyword}.`, mend: 'Use a value that the definition of the resource allows.' };
}

/** Everything in which a manifest differs from the schema written down for its kind. */
export function schemaFindings(manifest: Manifest): readonly Finding[] {
  const written = writtenSchemaOf(manifest.apiVersion, manifest.kind);
  if (written === undefined) return [];
  const { apiVersion: _apiVersion, kind: _kind, metadata, ...rest } = mappingOf(manifest.document.value) ?? {};
  const value = written.extends === 'types' ? { ...rest, metadata } : rest;
  const validate = validatorOf(manifest.apiVersion, manifest.kind, written);
  if (validate(value)) return [];
  // A failed propertyNames is reported twice: once for the name, once for its pattern.
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.includes('/propertyNames/'));
  return errors.map((error) => {
    const path = pathOf(error.instancePath, value);
    const { under, ...words } = wordsOf(error, String(path.at(-1) ?? manifest.kind));
    return { manifest, path: [...path, ...(under === undefined ? [] : [under])], ...words };
  });
}
