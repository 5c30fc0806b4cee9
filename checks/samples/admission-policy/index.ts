import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { mappingOf, readDocuments } from '../document';
import { celStandard, policyOf, tryPolicy, type Policy } from './policy';

const id = 'admission-policy';

/** `pod-security` of pod-security-vap.yaml and of the requests pod-security.allow.json, pod-security.deny-….json. */
function subjectOf(path: string): string {
  return path.replace(/-(vap|kyverno)\.ya?ml$|\.(allow|deny-[\w-]+)\.json$/, '');
}

function requestsOf(
  subject: string,
): readonly { readonly name: string; readonly request: Readonly<Record<string, unknown>> }[] {
  const folder = posix.dirname(subject);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && subjectOf(posix.join(folder, name)) === subject)
    .map((name) => ({
      name,
      request:
        mappingOf(
          (JSON.parse(readFileSync(posix.join(folder, name), 'utf8')) as { readonly request: unknown }).request,
        ) ?? {},
    }));
}

function trialFaults(policy: Policy, sample: Sample): readonly Fault[] {
  const fault = (path: readonly (string | number)[], what: string, mend: string): Fault => ({
    file: sample.path,
    line: policy.document.lineOf(path),
    rule: id,
    what,
    mend,
  });
  const requests = existsSync(posix.dirname(sample.path)) ? requestsOf(subjectOf(sample.path)) : [];
  const verdicts = ['allow', 'deny'].filter((verdict) => !requests.some(({ name }) => name.includes(`.${verdict}`)));
  const found = requests.flatMap(({ name, request }) => {
    const { allowed, errors } = tryPolicy(policy, request);
    const wrong = errors.map(({ path, message }) =>
      fault(
        path,
        `The CEL expression cannot be evaluated: ${message}.`,
        'Correct it; CEL has no other names than object, oldObject, request, variables.',
      ),
    );
    if (wrong.length > 0) return wrong;
    if (allowed === name.includes('.allow.')) return [];
    return [
      fault(
        ['spec', 'validations'],
        `${name}: the policy must ${allowed ? 'deny' : 'allow'} this request and does not.`,
        'Correct the expressions or the request.',
      ),
    ];
  });
  const unique = new Map(found.map((one) => [`${one.line} ${one.what}`, one]));
  return [
    ...unique.values(),
    ...verdicts.map((verdict) =>
      fault(
        [],
        `No request stands beside the policy that it must ${verdict}.`,
        `Add ${posix.basename(subjectOf(sample.path))}.${verdict}….json.`,
      ),
    ),
  ];
}

const checker: Checker = {
  id,
  claims: (path) => /-(vap|kyverno)\.ya?ml$/.test(path),
  against: () => [celStandard],
  check: (samples) =>
    Promise.resolve(
      samples.flatMap((sample) =>
        (readDocuments(sample.text) ?? [])
          .flatMap((document) => policyOf(document) ?? [])
          .flatMap((policy) => trialFaults(policy, sample)),
      ),
    ),
  limits: () => ({
    ko: 'CEL 식을 예제 요청에 실행했습니다. API 서버의 형식 검사와 비용 한도, 네임스페이스 선택자는 확인하지 않습니다.',
    en: "The CEL expressions have been run on sample requests; the API server's type check, cost limits and namespace selectors are not checked.",
  }),
};

export default checker;
