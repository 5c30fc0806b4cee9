import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { Evaluation, unknownNames } from './evaluate';
import { parseModule, RegoError, type Module } from './syntax';

const id = 'rego';

/** `pod-security` of pod-security.rego, pod-security_test.rego, pod-security.allow.json and pod-security.deny-….json. */
function subjectOf(path: string): string {
  return path.replace(/(_test)?\.rego$|\.(allow|deny-[\w-]+)\.json$/, '');
}

/** A file of this run, or else of the project. */
function read(path: string, samples: readonly Sample[]): string | undefined {
  return (
    samples.find((sample) => sample.path === path)?.text ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  );
}

function moduleOf(path: string, samples: readonly Sample[]): Module | undefined {
  const text = read(path, samples);
  try {
    return text === undefined ? undefined : parseModule(text);
  } catch {
    return undefined;
  }
}

function syntaxFaults({ path: file, text }: Sample): readonly Fault[] {
  const errors = ((): readonly RegoError[] => {
    try {
      return unknownNames(parseModule(text));
    } catch (error) {
      if (error instanceof RegoError) return [error];
      throw error;
    }
  })();
  return errors.map(({ line, message, mend }) => ({ file, line, rule: id, what: message, mend }));
}

function testFaults(file: string, policy: Module, tests: Module): readonly Fault[] {
  const evaluation = new Evaluation([policy, tests], undefined);
  return tests.rules
    .filter(({ name }) => name.startsWith('test_'))
    .filter(({ name }) => evaluation.rule(tests, name) !== true)
    .map(({ name, line }) => ({
      file,
      line,
      rule: id,
      what: `The test ${name} fails.`,
      mend: 'Correct the policy or the test.',
    }));
}

function requestFaults(file: string, policy: Module, request: unknown): readonly Fault[] {
  const denied = new Evaluation([policy], request).rule(policy, 'deny');
  const messages = denied instanceof Map ? [...denied.values()].map(String) : [];
  const fault = (what: string): readonly Fault[] => [
    { file, line: 1, rule: id, what, mend: 'Correct the policy or the request.' },
  ];
  if (file.endsWith('.allow.json'))
    return messages.length === 0
      ? []
      : fault(`The policy must allow this request and denies it: ${messages.join('; ')}.`);
  return messages.length > 0 ? [] : fault('The policy must deny this request and allows it.');
}

function neighbours(subject: string): readonly string[] {
  const folder = posix.dirname(subject);
  return existsSync(folder)
    ? readdirSync(folder)
        .map((name) => posix.join(folder, name))
        .filter((path) => path !== subject && subjectOf(path) === subject)
    : [];
}

/** Tests and requests of one policy; a fault stands at the test or request, and also at the policy when only it was given. */
function trialFaults(subject: string, samples: readonly Sample[]): readonly Fault[] {
  const policy = moduleOf(`${subject}.rego`, samples);
  if (policy === undefined) return [];
  const paths = new Set([
    ...samples.map(({ path }) => path).filter((path) => subjectOf(path) === subject),
    ...neighbours(subject),
  ]);
  const found = [...paths].flatMap((path): readonly Fault[] => {
    if (path.endsWith('_test.rego')) {
      const tests = moduleOf(path, samples);
      return tests === undefined ? [] : testFaults(path, policy, tests);
    }
    if (!path.endsWith('.json')) return [];
    try {
      return requestFaults(path, policy, JSON.parse(read(path, samples) ?? ''));
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
  const given = new Set(samples.map(({ path }) => path));
  return found.map((fault) =>
    given.has(fault.file)
      ? fault
      : { ...fault, file: `${subject}.rego`, line: 1, what: `${posix.basename(fault.file)}: ${fault.what}` },
  );
}

const checker: Checker = {
  id,
  claims: (path) => /\.rego$|\.(allow|deny-[\w-]+)\.json$/.test(path),
  against: () => [{ name: 'Rego v1 (the part that the samples use)', version: 'OPA documentation 2026-11' }],
  check(samples) {
    const policies = samples.filter(({ path }) => path.endsWith('.rego'));
    const subjects = [...new Set(samples.map(({ path }) => subjectOf(path)))];
    return Promise.resolve([
      ...policies.flatMap(syntaxFaults),
      ...subjects.flatMap((subject) => trialFaults(subject, samples)),
    ]);
  },
  limits: ({ path }) =>
    path.endsWith('.rego')
      ? {
          ko: '공개된 npm용 Rego 해석기가 없어, 예제가 쓰는 Rego v1 범위의 자체 해석기로 테스트와 요청 파일을 실행했습니다. `opa check --strict`와 `opa test`는 돌려 보지 않았습니다.',
          en: 'No Rego interpreter is published for npm; our own for the part of Rego v1 in use has run the tests and requests. `opa check --strict` and `opa test` have not been run.',
        }
      : undefined,
};

export default checker;
