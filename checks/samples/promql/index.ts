import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { expressionsOf } from './expressions';
import { languageFindings, languageStandard } from './language';

const id = 'promql';

function faultsOf(sample: Sample): readonly Fault[] {
  const expressions = expressionsOf(sample);
  if (expressions.length === 0) {
    return [
      {
        file: sample.path,
        line: 1,
        rule: id,
        what: 'No PromQL expression stands in this file.',
        mend: 'Name files after what they hold: …-rules.yaml, …dashboard.json, ….promql.',
      },
    ];
  }
  return expressions.flatMap(({ text, line }) =>
    languageFindings(text).map(({ offset, what, mend }) => ({
      file: sample.path,
      line: line + text.slice(0, offset).split('\n').length - 1,
      rule: id,
      what,
      mend,
    })),
  );
}

const checker: Checker = {
  id,
  claims: (path) => /(-rules\.ya?ml|dashboard\.json|\.promql)$/.test(path),
  against: () => [languageStandard],
  check: (samples) => Promise.resolve(samples.flatMap(faultsOf)),
  limits: () => ({
    ko: 'PromQL 문법과 범위 벡터의 쓰임을 확인했습니다. 메트릭과 레이블이 여러분의 환경에 있는지는 확인하지 않습니다.',
    en: 'PromQL grammar and the use of range vectors are checked; whether your metrics and labels exist is not.',
  }),
};

export default checker;
