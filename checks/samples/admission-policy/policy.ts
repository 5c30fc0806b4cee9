/** Runs the CEL of a ValidatingAdmissionPolicy, or of Kyverno's ValidatingPolicy, on objects. */
import { Environment } from '@marcbachmann/cel-js';

import type { Standard } from '../checker';
import { mappingOf, type LocatedDocument, type Path } from '../document';
import { packageStandard } from '../package';

export const celStandard: Standard = packageStandard('@marcbachmann/cel-js');

const environment = ['object', 'oldObject', 'request', 'params', 'namespaceObject', 'variables'].reduce(
  (known, name) => known.registerVariable(name, 'dyn'),
  new Environment({ enableOptionalTypes: true }),
);

interface Expression {
  readonly text: string;
  readonly path: Path;
}

interface Named extends Expression {
  readonly name: string;
}

export interface Policy {
  readonly document: LocatedDocument;
  readonly variables: readonly Named[];
  readonly validations: readonly Expression[];
  readonly messages: readonly Expression[];
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((item: unknown) => mappingOf(item) ?? {}) : [];
}

/** The policy in a document, or undefined when it holds something else. */
export function policyOf(document: LocatedDocument): Policy | undefined {
  const { kind, spec } = mappingOf(document.value) ?? {};
  if (kind !== 'ValidatingAdmissionPolicy' && kind !== 'ValidatingPolicy') return undefined;
  const { variables, validations } = mappingOf(spec) ?? {};
  const messages = listOf(validations).flatMap(({ messageExpression }, at) =>
    typeof messageExpression === 'string'
      ? [{ text: messageExpression, path: ['spec', 'validations', at, 'messageExpression'] }]
      : [],
  );
  return {
    document,
    variables: listOf(variables).map(({ name, expression }, at) => ({
      name: String(name),
      text: String(expression),
      path: ['spec', 'variables', at, 'expression'],
    })),
    validations: listOf(validations).map(({ expression }, at) => ({
      text: String(expression),
      path: ['spec', 'validations', at, 'expression'],
    })),
    messages,
  };
}

export interface Trial {
  readonly allowed: boolean;
  /** Expressions that could not be evaluated. */
  readonly errors: readonly { readonly path: Path; readonly message: string }[];
}

/** What the policy says of an object. As in the API server, a variable is known to those after it. */
export function tryPolicy(
  { variables, validations, messages }: Policy,
  request: Readonly<Record<string, unknown>>,
): Trial {
  const errors: { path: Path; message: string }[] = [];
  const values: Record<string, unknown> = {};
  const evaluate = ({ text, path }: Expression): unknown => {
    try {
      return environment.evaluate(text, {
        object: request.object,
        oldObject: request.oldObject,
        request,
        variables: values,
      });
    } catch (error) {
      errors.push({ path, message: (error as Error).message.split('\n')[0] ?? '' });
      return undefined;
    }
  };
  for (const variable of variables) values[variable.name] = evaluate(variable);
  const allowed = validations.map(evaluate).every((value) => value === true);
  for (const message of messages) {
    const value = evaluate(message);
    if (value !== undefined && typeof value !== 'string')
      errors.push({ path: message.path, message: 'A messageExpression must give a string' });
  }
  return { allowed, errors };
}
