import type { Fault } from '../../fault';
import type { Checker } from '../checker';
import { readDocuments } from '../document';
import { conventionFindings } from './conventions';
import { languageFindings, languageStandard } from './language';
import { partFindings } from './parts';

const id = 'state-machine';

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.asl.json'),
  against: () => [languageStandard],
  check: (samples) =>
    Promise.resolve(
      samples.flatMap(({ path: file, text }) =>
        (readDocuments(text) ?? []).flatMap(({ value, lineOf }) =>
          [...languageFindings(value), ...partFindings(value), ...conventionFindings(value)].map(
            ({ path, what, mend }): Fault => ({
              file,
              line: lineOf(path),
              rule: id,
              what,
              mend,
            }),
          ),
        ),
      ),
    ),
  limits: () => ({
    ko: '문법, 상태 전이, JSONata 구문을 확인했습니다. 실행해 보지 않았으며, 자리표시자 뒤의 Lambda 함수와 권한은 확인하지 않습니다.',
    en: 'Grammar, transitions and JSONata syntax are checked; it is not executed, and the functions and rights behind the placeholders are not checked.',
  }),
};

export default checker;
