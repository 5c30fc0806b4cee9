/** Holds state machines against the Amazon States Language with asl-validator. */
import validate from 'asl-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Standard } from '../checker';
import { mappingOf, type Path } from '../document';
import { packageFolder, packageStandard } from '../package';

const packageName = 'asl-validator';
export const languageStandard: Standard = packageStandard(packageName);

/** What is wrong at a path of the definition. */
export interface Finding {
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
}

interface StateSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** The package's own schema of a state type, in the JSONata form of the language where there are two. */
function stateSchemaOf(type: string): StateSchema | undefined {
  const file = join(packageFolder(packageName), 'dist/src/schemas', `${type.toLowerCase()}.json`);
  try {
    const { oneOf } = JSON.parse(readFileSync(file, 'utf8')) as { readonly oneOf: readonly StateSchema[] };
    return oneOf.find(({ properties }) => !('InputPath' in properties)) ?? oneOf[0];
  } catch {
    return undefined;
  }
}

/** The validator only says that a state fits none of its forms; this says why. */
function explainState(state: unknown, path: Path): readonly Finding[] {
  const fields = mappingOf(state) ?? {};
  const schema = stateSchemaOf(String(fields.Type));
  if (schema === undefined)
    return [
      {
        path: [...path, 'Type'],
        what: `There is no state type "${String(fields.Type)}".`,
        mend: 'Use Task, Choice, Wait, Pass, Parallel, Map, Succeed or Fail.',
      },
    ];
  const unknown = Object.keys(fields).filter((field) => !(field in schema.properties));
  const missing = (schema.required ?? []).filter((field) => !(field in fields) && field !== 'QueryLanguage');
  return [
    ...unknown.map((field) => ({
      path: [...path, field],
      what: `A ${String(fields.Type)} state has no field "${field}" in JSONata mode.`,
      mend: 'Correct its name, or remove it.',
    })),
    ...missing.map((field) => ({ path, what: `Required field is missing: ${field}.`, mend: 'Add it.' })),
  ];
}

type ValidationError = ReturnType<typeof validate>['errors'][number];

/** The validator stops at the first state that does not fit, so a definition with faults is read state by state. */
function errorsOf(definition: unknown): readonly ValidationError[] {
  const { errors } = validate(definition);
  if (errors.every(({ schemaError }) => schemaError === undefined)) return errors;
  const root = mappingOf(definition) ?? {};
  const alone = Object.entries(mappingOf(root.States) ?? {}).flatMap(([name, state]) =>
    validate({ ...root, StartAt: name, States: { [name]: state } }).errors.filter(
      ({ schemaError }) => schemaError !== undefined,
    ),
  );
  return alone.length > 0 ? alone : errors;
}

function findingsOf(
  { Message, schemaError }: ValidationError,
  states: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const what = `${Message}.`;
  const mend = 'Look it up in the Amazon States Language.';
  if (schemaError === undefined) {
    const named = /State (\S+) is not reachable/.exec(Message)?.[1];
    return [{ path: named === undefined ? ['States'] : ['States', named], what, mend }];
  }
  const path = schemaError.instancePath.split('/').slice(1);
  const [root, name = '', field] = path;
  const ofState = root === 'States' && (field === undefined || field === 'Type' || field === 'QueryLanguage');
  const explained = ofState ? explainState(states[name], ['States', name]) : [];
  return explained.length > 0 ? explained : [{ path, what, mend }];
}

/** Everything in which a definition breaks the language. */
export function languageFindings(definition: unknown): readonly Finding[] {
  const states = mappingOf(mappingOf(definition)?.States) ?? {};
  const found = errorsOf(definition).flatMap((error) => findingsOf(error, states));
  return [...new Map(found.map((finding) => [`${finding.path.join('/')} ${finding.what}`, finding])).values()];
}
