import { parse as parseJson } from '@humanwhocodes/momoa';
import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseAllDocuments } from 'yaml';

import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { packageStandard } from '../package';

const id = 'data-files';

function fault(sample: Sample, line: number, what: string): Fault {
  return { file: sample.path, line, rule: id, what, mend: 'Write it so that every parser reads the same.' };
}

/** YAML, and JSON as the part of YAML it is: syntax and keys that stand twice. */
function yamlFaults(sample: Sample): readonly Fault[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(sample.text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  // One mistake makes the parser stumble over what follows, so only the first of a document is told.
  return [...documents].flatMap(({ errors, warnings }) =>
    [...errors, ...warnings]
      .slice(0, 1)
      .map(({ pos, message }) => fault(sample, lines.linePos(pos[0]).line, `${message}.`)),
  );
}

function jsonFaults(sample: Sample): readonly Fault[] {
  try {
    parseJson(sample.text);
  } catch (error) {
    const { message, line } = error as Error & { readonly line?: number };
    return [fault(sample, line ?? 1, `This is no JSON: ${message.replace(/ ?\(\d+:\d+\)/, '')}`)];
  }
  return yamlFaults(sample);
}

function tomlFaults(sample: Sample): readonly Fault[] {
  try {
    parseToml(sample.text);
    return [];
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [, reason = error.message] = /^Invalid TOML document: (.+)/.exec(error.message) ?? [];
    return [fault(sample, error.line, `This is no TOML: ${reason}.`)];
  }
}

const parsers: Readonly<Record<string, (sample: Sample) => readonly Fault[]>> = {
  json: jsonFaults,
  yaml: yamlFaults,
  yml: yamlFaults,
  toml: tomlFaults,
};

const parserPackages: Readonly<Record<string, readonly string[]>> = {
  json: ['@humanwhocodes/momoa', 'yaml'],
  yaml: ['yaml'],
  yml: ['yaml'],
  toml: ['smol-toml'],
};

function extension(path: string): string {
  return path.split('.').at(-1) ?? '';
}

const checker: Checker = {
  id,
  // That a file can be read says nothing of what it is for.
  oneAspect: true,
  claims: (path) => extension(path) in parsers,
  against: ({ path }) => parserPackages[extension(path)]?.map(packageStandard) ?? [],
  check: (samples) => Promise.resolve(samples.flatMap((sample) => parsers[extension(sample.path)]?.(sample) ?? [])),
};

export default checker;
