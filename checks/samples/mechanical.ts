/** Faults that a slip of the hand makes, put into a copy of a sample by rule: one copy for each place and rule. */
import { isMap, isPair, isScalar, parseAllDocuments, visit, type Document, type Scalar } from 'yaml';

import type { Sample } from './checker';

export interface MechanicalFault {
  /** What was done, e.g. `misspelt field`. */
  readonly kind: string;
  /** The line with the change, as it stands in the sample. */
  readonly at: string;
  /** The whole changed sample. */
  readonly text: string;
}

interface Place {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The word without its last letter, or with one more where it has only one. */
function misspelt(word: string): string {
  return word.length > 1 ? word.slice(0, -1) : `${word}x`;
}

/** Places where a pattern with one group matches: the group is what changes. */
function matches(text: string, kind: string, pattern: RegExp, change = misspelt): readonly Place[] {
  return [...text.matchAll(new RegExp(pattern, 'dgm'))].flatMap((match) => {
    const [from, to] = match.indices?.[1] ?? [0, 0];
    return to > from ? [{ kind, from, to, by: change(text.slice(from, to)) }] : [];
  });
}

function scalarPlace(kind: string, node: Scalar, text: string): readonly Place[] {
  const [from, to] = node.range ?? [0, 0];
  const quoted = /^(['"])([^]*)\1$/.exec(text.slice(from, to));
  const inner = quoted ? { from: from + 1, to: to - 1 } : { from, to };
  return inner.to > inner.from ? [{ kind, ...inner, by: misspelt(text.slice(inner.from, inner.to)) }] : [];
}

function pipelineParts(document: Document, text: string): readonly Place[] {
  const service = document.get('service');
  const places: Place[] = [];
  if (isMap(service)) {
    visit(service, {
      Seq: (_, sequence) => {
        sequence.items.forEach((item) => {
          if (isScalar(item)) places.push(...scalarPlace('undeclared component', item, text));
        });
      },
    });
  }
  return places;
}

/** Keys below which names are the author's own: no tool knows the right ones. */
const OWN_NAMES = new Set([
  'labels',
  'matchLabels',
  'annotations',
  'headers',
  'details',
  'mcpServers',
  'servers',
  'Payload',
]);

function fieldPlaces(document: Document, text: string): readonly Place[] {
  const places: Place[] = [];
  visit(document, {
    Pair: (_, pair, parents) => {
      const parent = parents.findLast(isPair);
      const isOwn = isScalar(parent?.key) && OWN_NAMES.has(String(parent.key.value));
      if (!isScalar(pair.key) || isOwn) return;
      places.push(...scalarPlace('misspelt field', pair.key, text));
      const names = ['apiVersion', 'kind', 'openapi'].includes(String(pair.key.value));
      if (names && isScalar(pair.value)) places.push(...scalarPlace('wrong version or kind', pair.value, text));
    },
  });
  return places;
}

function patternPlaces(document: Document, text: string): readonly Place[] {
  const places: Place[] = [];
  visit(document, {
    Seq: (_, sequence) => {
      const values = sequence.items.filter(isScalar);
      // With several values another one may still match; an operand of an operator is no value.
      const [only] = values;
      if (only && sequence.items.length === 1)
        places.push(...scalarPlace('pattern that no longer matches', only, text));
    },
  });
  return places;
}

function dataPlaces({ path, text }: Sample): readonly Place[] {
  const parsed = parseAllDocuments(text);
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((document) => [
    ...fieldPlaces(document, text),
    ...(/(rule|pattern)\.json$/.test(path) ? patternPlaces(document, text) : []),
    ...(path.includes('/otel/') ? pipelineParts(document, text) : []),
  ]);
}

/** Input of another sample: an event, or a request to a policy. Its fields are its sender's. */
const INPUT = /(\.(no-)?match(-[a-z-]+)?|\.event|\.allow|\.deny-[\w-]+|sample-(k8s-)?event)\.json$/;

const RULES: Readonly<Record<string, (sample: Sample) => readonly Place[]>> = {
  json: (sample) => [
    ...(INPUT.test(sample.path) ? [] : dataPlaces(sample)),
    ...matches(sample.text, 'syntax', /(\})\s*$(?![^])/, () => ''),
  ],
  yaml: (sample) => [
    ...dataPlaces(sample),
    ...matches(sample.text, 'syntax', /^(\w+):/, (key) => `${key}: {`).slice(0, 1),
  ],
  toml: ({ text }) => [
    ...matches(text, 'misspelt field', /^(\w+) = /),
    ...matches(text, 'misspelt field', /^\[(\w+)\./),
    ...matches(text, 'syntax', /(\])$/, () => ''),
  ],
  sh: ({ text }) => [
    ...matches(text, 'unknown command', /(?<!#.*)\baws [a-z]+ ([a-z-]{6,})/),
    ...matches(
      text,
      'unknown option',
      /(?<![#'"].*)\s(--(?!(?:dry-run|arg|argjson|subresource|type|patch)\b)[a-z-]+)(?= |$)/,
    ),
    ...matches(text, 'syntax', /^(set -euo pipefail)$/, (line) => `${line}\nif true; then`),
  ],
  py: ({ text }) => [
    ...matches(text, 'wrong import', /^from (?!collections|typing|dataclasses|itertools|pathlib)\S+ import (\w+)/),
    ...matches(text, 'wrong import', /^import (boto3|asyncio|hashlib|json|os|sys)$/),
    ...matches(text, 'wrong argument', /^\s+(\w+)=(?!=)\S.*[,([{]$/),
    ...matches(text, 'syntax', /^def \w+\((?:.*)(\))/, () => '').slice(0, 1),
  ],
  tf: ({ text }) => [
    ...matches(text, 'misspelt field', /^ +(\w+) += /),
    ...matches(text, 'misspelt field', /^ +(\w+) \{/),
    ...matches(text, 'wrong resource', /^(?:resource|data) "(\w+)"/),
    ...matches(text, 'syntax', /^(\})$/, () => '').slice(0, 1),
  ],
  cwli: ({ text }) => [
    ...matches(text, 'unknown command', /^(?:\| )?(\w+) /),
    ...matches(text, 'unknown function', /\b(count|bin)\(/),
    ...matches(text, 'syntax', /^\| (stats) /, () => 'stats |'),
  ],
  sql: ({ text }) => [
    ...matches(text, 'misspelt field', /((?:split_line_item|bill)_\w+)/),
    ...matches(text, 'unknown command', /^(SELECT|FROM|WHERE|GROUP BY|ORDER BY)/),
    ...matches(text, 'unknown function', /\b(element_at|SUM|COALESCE|ROUND)\(/),
  ],
  rego: ({ text }) => [
    ...matches(text, 'syntax', / (if|contains) /, () => ''),
    ...matches(
      text,
      'unknown name',
      /(?<!# .*)\b(input|sprintf|is_boolean|containers|runs_as_non_root|admission|review)\b[[.(]/,
    ),
  ],
  txt: ({ text }) => [
    ...matches(text, 'unknown package', /^([a-z0-9-]+)>=/),
    ...matches(text, 'missing bound', /(,<\d+)$/, () => ''),
  ],
  md: ({ path, text }) =>
    path.endsWith('README.md')
      ? [
          ...matches(text, 'missing paragraph', /^\*\*(What|Needs|Try it|Clean up)\.\*\*/),
          ...matches(text, 'file that does not exist', /^\| `([\w./-]+)\.\w+`/),
          ...matches(text, 'unknown command', /\baws [a-z]+ ([a-z-]{6,})/),
          ...matches(text, 'unknown option', /\baws [a-z]+ [a-z-]+(?: "[^"]*"| [^\s|;`]+)*? (--[a-z-]{3,}) /),
        ]
      : [
          ...matches(
            text,
            'misspelt heading',
            /^#+ (?:\d+\. )?((?:Overview|Parameters|Steps|Introduction|Requirements|Architecture|Testing Strategy))$/,
          ),
          ...matches(text, 'missing key word', /\b(SHALL|MUST)\b/),
          ...matches(text, 'requirement that does not exist', /_Requirements: (\d)/, () => '9'),
        ],
};

/** Kinds whose checkers start a program, or read a definition state by state, for every copy. */
const SLOW = /\.(sh|py|tf|asl\.json)$/;
const MOST_OF_SLOW = 8;

/** Some of the items, evenly spread, the first among them. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  return items.filter((_, at) => at % Math.ceil(items.length / most) === 0);
}

/** The other verdict's input: what must match put where nothing must, and the other way round. */
function swapped(sample: Sample, all: readonly Sample[]): readonly MechanicalFault[] {
  const [stem, verdict] = /^(.+)\.(match|no-match|allow|deny)\b/.exec(sample.path)?.slice(1) ?? [];
  const opposite = { match: 'no-match', 'no-match': 'match', allow: 'deny', deny: 'allow' }[verdict ?? ''];
  const other = all.find(({ path }) => opposite !== undefined && path.startsWith(`${stem}.${opposite}`));
  return other ? [{ kind: 'input with the other verdict', at: other.path, text: other.text }] : [];
}

/** All faults that the rules of its kind put into a sample; of kinds that are slow to check, some of each. */
export function mechanicalFaults(sample: Sample, all: readonly Sample[]): readonly MechanicalFault[] {
  const ending = sample.path.slice(sample.path.lastIndexOf('.') + 1);
  const places = RULES[ending]?.(sample) ?? [];
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const chosen = SLOW.test(sample.path)
    ? kinds.flatMap((kind) =>
        spread(
          places.filter((place) => place.kind === kind),
          Math.ceil(MOST_OF_SLOW / kinds.length),
        ),
      )
    : places;
  const planted = chosen.map(({ kind, from, to, by }) => ({
    kind,
    at: `${sample.text.slice(0, from).split('\n').length}: ${sample.text.slice(0, to).split('\n').at(-1)?.trim()}`,
    text: sample.text.slice(0, from) + by + sample.text.slice(to),
  }));
  return [...planted, ...swapped(sample, all)];
}
