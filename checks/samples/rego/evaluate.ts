/** Evaluates the part of Rego v1 that syntax.ts reads. `undefined` is Rego's undefined. */
import { RegoError, type Module, type Rule, type Statement, type Term } from './syntax';

/** A set of Rego: its elements by their canonical text, so that equal ones are one. */
export type RegoSet = ReadonlyMap<string, unknown>;
type Scope = Readonly<Record<string, unknown>>;

/** A value as text that is equal for equal values. */
export function canonical(value: unknown): string {
  if (value instanceof Map) return `set(${[...value.keys()].sort().join()})`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${entries.sort().join()}}`;
}

function setOf(items: readonly unknown[]): RegoSet {
  return new Map(items.map((item) => [canonical(item), item]));
}

function entriesOf(collection: unknown): readonly (readonly [unknown, unknown])[] {
  if (collection instanceof Map) return [...(collection as RegoSet).values()].map((item) => [item, item]);
  if (Array.isArray(collection)) return collection.map((item: unknown, at) => [at, item]);
  return typeof collection === 'object' && collection !== null ? Object.entries(collection) : [];
}

function lookUp(value: unknown, key: unknown): unknown {
  if (value instanceof Map) return (value as RegoSet).get(canonical(key));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, String(key))) return undefined;
  return (value as Readonly<Record<string, unknown>>)[String(key)];
}

const compare: Readonly<Record<string, (left: never, right: never) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

const builtIns: Readonly<Record<string, (...args: readonly never[]) => unknown>> = {
  count: (of: unknown) => (typeof of === 'string' ? of.length : entriesOf(of).length),
  concat: (by: string, parts: unknown) =>
    entriesOf(parts)
      .map(([, part]) => part)
      .join(by),
  endswith: (text: string, end: string) => text.endsWith(end),
  is_boolean: (value: unknown) => typeof value === 'boolean' || undefined,
  is_string: (value: unknown) => typeof value === 'string' || undefined,
  'object.get': (of: unknown, key: unknown, otherwise: unknown) => lookUp(of, key) ?? otherwise,
  sprintf: (format: string, values: readonly unknown[]) =>
    values.reduce<string>((text, value) => text.replace(/%[sdv]/, () => String(value)), format),
  startswith: (text: string, start: string) => text.startsWith(start),
};

export class Evaluation {
  constructor(
    private readonly modules: readonly Module[],
    private readonly input: unknown,
  ) {}

  private module(name: string): Module | undefined {
    return this.modules.find((module) => module.name === name);
  }

  /** The value of a rule, from all its definitions. */
  rule(module: Module, name: string): unknown {
    const rules = module.rules.filter((rule) => rule.name === name);
    if (rules.some(({ element }) => element !== undefined)) {
      return setOf(
        rules.flatMap((rule) =>
          [...this.solve(module, rule.body, {})].map((scope) => this.term(module, rule.element as Term, scope)),
        ),
      );
    }
    const values = rules.filter(({ isDefault }) => !isDefault).flatMap((rule) => this.defined(module, rule, {}));
    return values[0] ?? rules.filter(({ isDefault }) => isDefault).flatMap((rule) => this.defined(module, rule, {}))[0];
  }

  private defined(module: Module, rule: Rule, scope: Scope): readonly unknown[] {
    const [solved] = [...this.solve(module, rule.body, scope)];
    const value =
      solved === undefined ? undefined : rule.value === undefined ? true : this.term(module, rule.value, solved);
    return value === undefined ? [] : [value];
  }

  private *solve(module: Module, [statement, ...rest]: readonly Statement[], scope: Scope): Iterable<Scope> {
    if (statement === undefined) {
      yield scope;
      return;
    }
    for (const next of this.statement(module, statement, scope)) yield* this.solve(module, rest, next);
  }

  private statement(module: Module, statement: Statement, scope: Scope): readonly Scope[] {
    const here =
      statement.input === undefined ? this : new Evaluation(this.modules, this.term(module, statement.input, scope));
    const value = here.term(module, statement.is === 'some' ? statement.from : statement.term, scope);
    if (statement.is === 'some') {
      return entriesOf(value).map(([key, item]) => ({
        ...scope,
        ...(statement.key && { [statement.key]: key }),
        [statement.name]: item,
      }));
    }
    if (statement.is === 'assign') return value === undefined ? [] : [{ ...scope, [statement.name]: value }];
    const holds = value !== undefined && value !== false;
    return holds === (statement.is === 'expression') ? [scope] : [];
  }

  private call(module: Module, name: string, args: readonly unknown[]): unknown {
    if (args.includes(undefined)) return undefined;
    const builtIn = builtIns[name];
    if (builtIn !== undefined) return builtIn(...(args as readonly never[]));
    return module.rules
      .filter((rule) => rule.name === name && rule.args?.length === args.length)
      .flatMap((rule) =>
        this.defined(module, rule, Object.fromEntries((rule.args ?? []).map((arg, at) => [arg, args[at]]))),
      )[0];
  }

  private head(
    module: Module,
    name: string,
    path: readonly unknown[],
    scope: Scope,
  ): { readonly value: unknown; readonly used: number } {
    if (Object.hasOwn(scope, name)) return { value: scope[name], used: 0 };
    if (name === 'input') return { value: this.input, used: 0 };
    const other = this.module(module.imports.get(name) ?? '');
    if (other !== undefined) return { value: this.rule(other, String(path[0])), used: 1 };
    return { value: this.rule(module, name), used: 0 };
  }

  private binary(operator: string, left: unknown, right: unknown): unknown {
    if (left === undefined || right === undefined) return undefined;
    if (operator === '==') return canonical(left) === canonical(right);
    if (operator === '!=') return canonical(left) !== canonical(right);
    if (operator === 'in') return entriesOf(right).some(([, item]) => canonical(item) === canonical(left));
    return (
      compare[operator]?.(left as never, right as never) ?? arithmetic[operator]?.(left as number, right as number)
    );
  }

  private term(module: Module, term: Term, scope: Scope): unknown {
    const value = (part: Term): unknown => this.term(module, part, scope);
    switch (term.is) {
      case 'value':
        return term.value;
      case 'array':
        return term.items.map(value);
      case 'set':
        return setOf(term.items.map(value));
      case 'object':
        return Object.fromEntries(term.entries.map(([key, part]) => [String(value(key)), value(part)]));
      case 'binary':
        return this.binary(term.operator, value(term.left), value(term.right));
      case 'call':
        return this.call(module, term.name, term.args.map(value));
      case 'ref': {
        const path = term.path.map(value);
        const { value: head, used } = this.head(module, term.head, path, scope);
        return path.slice(used).reduce(lookUp, head);
      }
    }
  }
}

function termsIn(term: Term): readonly Term[] {
  const parts =
    term.is === 'call'
      ? term.args
      : term.is === 'ref'
        ? term.path
        : term.is === 'array' || term.is === 'set'
          ? term.items
          : term.is === 'object'
            ? term.entries.flat()
            : term.is === 'binary'
              ? [term.left, term.right]
              : [];
  return [term, ...parts.flatMap(termsIn)];
}

/** Names that nothing in the module explains, and functions that neither it nor this check knows. */
export function unknownNames(module: Module): readonly RegoError[] {
  const rules = new Set(module.rules.map(({ name }) => name));
  return module.rules.flatMap((rule) => {
    const local = rule.body.flatMap((statement) =>
      statement.is === 'some' ? [statement.name, statement.key] : statement.is === 'assign' ? [statement.name] : [],
    );
    const names = new Set([...rules, ...module.imports.keys(), ...(rule.args ?? []), ...local, 'input']);
    const written = [
      ...(rule.element ? [rule.element] : []),
      ...(rule.value ? [rule.value] : []),
      ...rule.body.flatMap((statement) => [
        statement.is === 'some' ? statement.from : statement.term,
        ...(statement.input ? [statement.input] : []),
      ]),
    ].flatMap(termsIn);
    return written.flatMap((term): readonly RegoError[] => {
      if (term.is === 'ref' && !names.has(term.head))
        return [new RegoError(term.line, `Nothing is named "${term.head}".`, 'Correct the name, or assign it first.')];
      if (term.is === 'call' && !rules.has(term.name) && !(term.name in builtIns)) {
        return [
          new RegoError(
            term.line,
            `The function "${term.name}" is unknown.`,
            'Correct its name, or add the built-in function to checks/samples/rego/evaluate.ts.',
          ),
        ];
      }
      return [];
    });
  });
}
