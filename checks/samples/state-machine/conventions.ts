/** What the language allows and a workflow that changes clusters should not do. */
import { mappingOf } from '../document';
import type { Finding } from './language';

type Fields = Readonly<Record<string, unknown>>;

/** All strings in a value that are JSONata expressions, without their delimiters. */
function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\{% (.+) %\}$/s.exec(value)?.slice(1) ?? [];
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  return Object.values(mappingOf(value) ?? {}).flatMap(expressionsIn);
}

function assignedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(assignedIn);
  return Object.entries(mappingOf(value) ?? {}).flatMap(([key, part]) =>
    key === 'Assign' ? Object.keys(mappingOf(part) ?? {}) : assignedIn(part),
  );
}

/** Variables that an expression reads: not functions, not strings, not the reserved $states. */
function readBy(expression: string): readonly string[] {
  const code = expression.replaceAll(/'[^']*'|"[^"]*"/g, '');
  return [...code.matchAll(/\$([A-Za-z_]\w*)(?!\w*\s*\()/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'states');
}

function stateFindings(name: string, state: Fields): readonly Finding[] {
  const path = ['States', name];
  const missing = (field: string, why: string): readonly Finding[] =>
    state[field] === undefined
      ? [{ path, what: `The ${String(state.Type)} state ${name} has no ${field}: ${why}.`, mend: `Add ${field}.` }]
      : [];
  if (state.Type === 'Choice') return missing('Default', 'a value that no rule expects ends the run with an error');
  if (state.Type !== 'Task') return [];
  return [
    ...missing('TimeoutSeconds', 'a lost answer keeps the run waiting'),
    ...missing('Retry', 'a throttled call ends the step'),
    ...missing('Catch', 'an error ends the run without telling anybody'),
  ];
}

/** Everything in which a definition breaks the conventions of the guide. */
export function conventionFindings(definition: unknown): readonly Finding[] {
  const root = mappingOf(definition) ?? {};
  const states = Object.entries(mappingOf(root.States) ?? {}).map(
    ([name, state]) => [name, mappingOf(state) ?? {}] as const,
  );
  const assigned = new Set(assignedIn(root.States));
  const whole: readonly Finding[] =
    root.TimeoutSeconds === undefined
      ? [{ path: [], what: 'The state machine has no TimeoutSeconds.', mend: 'Limit the whole run.' }]
      : [];
  const unassigned = states.flatMap(([name, state]) =>
    [...new Set(expressionsIn(state).flatMap(readBy))]
      .filter((variable) => !assigned.has(variable))
      .map((variable) => ({
        path: ['States', name],
        what: `${name} reads $${variable}, which no state assigns.`,
        mend: 'Assign it in an earlier state, or correct its name.',
      })),
  );
  return [...whole, ...states.flatMap(([name, state]) => stateFindings(name, state)), ...unassigned];
}
