import type { Fault } from '../../fault';
import type { Checker } from '../checker';
import { queryError } from './grammar';

const id = 'logs-insights';

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.cwli'),
  against: () => [{ name: 'CloudWatch Logs Insights query syntax', version: 'AWS documentation 2026-11' }],
  check: (samples) =>
    Promise.resolve(
      samples.flatMap(({ path: file, text }): readonly Fault[] => {
        const error = queryError(text);
        return error === undefined ? [] : [{ file, line: error.line, rule: id, what: error.message, mend: error.mend }];
      }),
    ),
  limits: () => ({
    ko: '공개된 오프라인 파서가 없어, 문서에 나온 명령과 함수의 문법을 자체 파서로 확인했습니다. 로그 그룹에 그 필드가 있는지는 확인하지 않습니다.',
    en: 'No offline parser is published; our own checks the documented commands and functions. Whether the log groups have the fields is not checked.',
  }),
};

export default checker;
