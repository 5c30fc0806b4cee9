/**
 * EventBridge event patterns: their grammar, and which events they match, after the operators that AWS documents.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
import { mappingOf, type Path } from '../document';

export interface Finding {
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
}

type Scalar = string | number | boolean | null;

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function insensitive(value: unknown): string | undefined {
  const ignored = mappingOf(value)?.['equals-ignore-case'];
  return isString(ignored) ? ignored.toLowerCase() : undefined;
}

/** A wildcard pattern as a regular expression: `*` stands for any characters, a backslash takes its meaning away. */
function wildcardExpression(wildcard: string): RegExp {
  const parts = wildcard.match(/\\[\\*]|\*|[^*\\]+|\\/g) ?? [];
  return new RegExp(
    `^${parts.map((part) => (part === '*' ? '.*' : part.replace(/^\\/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')}$`,
    's',
  );
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '=': (value, limit) => value === limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

function addressOf(text: string): number | undefined {
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return octets?.every((octet) => octet < 256) ? octets.reduce((sum, octet) => sum * 256 + octet, 0) : undefined;
}

function isInBlock(text: string, block: string): boolean {
  const [base = '', length = '32'] = block.split('/');
  const [address, start] = [addressOf(text), addressOf(base)];
  const size = 2 ** (32 - Number(length));
  return address !== undefined && start !== undefined && Math.floor(address / size) === Math.floor(start / size);
}

interface Operator {
  /** Whether an operand has the form that the operator takes. */
  accepts(operand: unknown): boolean;
  matches(value: Scalar, operand: unknown): boolean;
}

const positive: Readonly<Record<string, Operator>> = {
  prefix: {
    accepts: (operand) => isString(operand) || insensitive(operand) !== undefined,
    matches: (value, operand) =>
      isString(value) &&
      (isString(operand) ? value.startsWith(operand) : value.toLowerCase().startsWith(insensitive(operand) ?? '')),
  },
  suffix: {
    accepts: (operand) => isString(operand) || insensitive(operand) !== undefined,
    matches: (value, operand) =>
      isString(value) &&
      (isString(operand) ? value.endsWith(operand) : value.toLowerCase().endsWith(insensitive(operand) ?? '')),
  },
  'equals-ignore-case': {
    accepts: isString,
    matches: (value, operand) => isString(value) && value.toLowerCase() === String(operand).toLowerCase(),
  },
  wildcard: {
    // EventBridge refuses two stars in a row.
    accepts: (operand) => isString(operand) && !operand.includes('**'),
    matches: (value, operand) => isString(value) && wildcardExpression(String(operand)).test(value),
  },
  numeric: {
    accepts: (operand) =>
      Array.isArray(operand) &&
      (operand.length === 2 || operand.length === 4) &&
      operand.every((part, at) => (at % 2 === 0 ? isString(part) && part in comparisons : typeof part === 'number')),
    matches: (value, operand) => {
      const parts = operand as readonly (string | number)[];
      const holds = (at: number): boolean =>
        comparisons[String(parts[at])]?.(value as number, Number(parts[at + 1])) === true;
      return typeof value === 'number' && holds(0) && (parts.length === 2 || holds(2));
    },
  },
  cidr: {
    accepts: (operand) => isString(operand) && /^\d+\.\d+\.\d+\.\d+\/([0-9]|[12][0-9]|3[0-2])$/.test(operand),
    matches: (value, operand) => isString(value) && isInBlock(value, String(operand)),
  },
};

const operators: Readonly<Record<string, Operator>> = {
  ...positive,
  'anything-but': {
    accepts: (operand) => {
      const [[name, inner] = []] = Object.entries(mappingOf(operand) ?? {});
      if (name === undefined) return listOf(operand).every((item) => isString(item) || typeof item === 'number');
      return ['prefix', 'suffix', 'equals-ignore-case', 'wildcard'].includes(name) && listOf(inner).every(isString);
    },
    matches: (value, operand) => {
      const [[name, inner] = []] = Object.entries(mappingOf(operand) ?? {});
      if (name === undefined) return !listOf(operand).includes(value);
      return !listOf(inner).some((item) => positive[name]?.matches(value, item));
    },
  },
};

/** Everything in which a part of a pattern breaks the grammar. */
export function grammarFindings(pattern: unknown, path: Path = []): readonly Finding[] {
  const mend = 'Look it up in the operators of EventBridge event patterns.';
  const fields = mappingOf(pattern);
  if (fields === undefined)
    return [
      {
        path,
        what: `"${path.join('.')}" must be an object, or an array of values.`,
        mend: 'Put the value into an array.',
      },
    ];
  return Object.entries(fields).flatMap(([key, part]): readonly Finding[] => {
    const here = [...path, key];
    if (key === '$or') return listOf(part).flatMap((branch, at) => grammarFindings(branch, [...here, at]));
    if (!Array.isArray(part)) return grammarFindings(part, here);
    if (part.length === 0)
      return [
        {
          path: here,
          what: `"${here.join('.')}" is an empty array, which EventBridge refuses.`,
          mend: 'Give at least one value.',
        },
      ];
    return part.flatMap((item: unknown, at): readonly Finding[] => {
      if (isScalar(item)) return [];
      const [[name = '', operand] = [], ...more] = Object.entries(mappingOf(item) ?? {});
      const known = name === 'exists' ? { accepts: (value: unknown) => typeof value === 'boolean' } : operators[name];
      if (more.length > 0 || known === undefined)
        return [{ path: [...here, at], what: `"${here.join('.')}" uses "${name}", which is no operator.`, mend }];
      return known.accepts(operand)
        ? []
        : [{ path: [...here, at], what: `"${name}" does not take ${JSON.stringify(operand)}.`, mend }];
    });
  });
}

function matchesItem(value: unknown, item: unknown): boolean {
  const [[name = '', operand] = []] = Object.entries(mappingOf(item) ?? {});
  if (name === 'exists') return (value !== undefined) === operand;
  return listOf(value).some((single) => {
    if (!isScalar(single)) return false;
    return isScalar(item) ? single === item : operators[name]?.matches(single, operand) === true;
  });
}

/** Why an event does not match a pattern that is well formed; undefined when it does. */
export function mismatch(event: unknown, pattern: unknown, path: Path = []): string | undefined {
  const values = mappingOf(event) ?? {};
  return Object.entries(mappingOf(pattern) ?? {})
    .map(([key, part]) => {
      const here = [...path, key];
      if (key === '$or')
        return listOf(part).some((branch) => mismatch(event, branch, path) === undefined)
          ? undefined
          : 'no branch of $or matches';
      if (!Array.isArray(part)) return mismatch(values[key], part, here);
      return part.some((item) => matchesItem(values[key], item))
        ? undefined
        : `${here.join('.')} is ${JSON.stringify(values[key]) ?? 'missing'}`;
    })
    .find((reason) => reason !== undefined);
}
