import { misfits } from '../../aws-api/fit';
import { cliName } from '../../aws-api/model';
import { serviceModel } from '../../aws-api/services';
import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { mappingOf, readDocuments } from '../document';
import { kinds, type Finding, type RequestKind } from './kinds';

const id = 'aws-requests';

function kindOf(path: string): RequestKind | undefined {
  return kinds.find(({ form }) => form.test(path));
}

function modelOf({ service }: RequestKind): NonNullable<ReturnType<typeof serviceModel>> {
  const model = serviceModel(service);
  if (model === undefined) throw new Error(`No API model of ${service} is installed or written down.`);
  return model;
}

function formFindings(request: unknown, kind: RequestKind): readonly Finding[] {
  const operation = modelOf(kind).operation(kind.operation);
  if (operation === undefined) throw new Error(`${kind.service} has no operation ${kind.operation}.`);
  return misfits(request, operation.input()).map(({ at, what }) => ({
    path: at === '' ? [] : at.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    what: `${at || operation.name} ${what}.`,
    mend: `Look at \`aws ${kind.service} ${cliName(kind.operation)} help\`.`,
  }));
}

function faultsOf({ path: file, text }: Sample): readonly Fault[] {
  const kind = kindOf(file);
  const [document] = readDocuments(text) ?? [];
  if (kind === undefined || document === undefined) return [];
  return [...formFindings(document.value, kind), ...kind.rules(mappingOf(document.value) ?? {})].map(
    ({ path, what, mend }) => ({
      file,
      line: document.lineOf(path),
      rule: id,
      what,
      mend,
    }),
  );
}

const checker: Checker = {
  id,
  claims: (path) => kindOf(path) !== undefined,
  against({ path }) {
    const kind = kindOf(path);
    return kind === undefined ? [] : [modelOf(kind).standard];
  },
  check: (samples) => Promise.resolve(samples.flatMap(faultsOf)),
  limits: () => ({
    ko: 'API 모델로 이름, 필수 값, 열거값을 확인했습니다. 서비스와 메트릭이 계정에 있는지는 확인하지 않습니다.',
    en: 'Names, required members and enums are checked against the API model; whether your account has the service and metrics is not.',
  }),
};

export default checker;
