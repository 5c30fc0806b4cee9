import type { Fault } from '../../fault';
import { cur2, trinoFunctions } from '../../schemas/athena';
import type { Checker, Sample } from '../checker';
import { packageStandard } from '../package';
import { namesIn, syntaxProblem } from './query';

const id = 'athena-sql';

/** Athena engine 3 speaks Trino's SQL. */
const grammar = { ...packageStandard('dt-sql-parser'), name: 'dt-sql-parser (Trino)' };

function faults({ path, text }: Sample): readonly Fault[] {
  const fault = (line: number, what: string, mend: string): Fault => ({ file: path, line, rule: id, what, mend });
  const problem = syntaxProblem(text);
  if (problem !== undefined) return [fault(problem.line, `${problem.message}.`, 'See the Athena SQL reference.')];
  const names = namesIn(text);
  const columns = names.columns
    .filter(({ name }) => !cur2.columns.includes(name) && !names.made.has(name))
    .map(({ name, line }) => fault(line, `CUR 2.0 has no column "${name}".`, 'See the CUR 2.0 table dictionary.'));
  const functions = names.functions
    .filter(({ name }) => !trinoFunctions.names.includes(name.toLowerCase()))
    .map(({ name, line }) =>
      fault(line, `No function "${name}" is written down from Trino.`, 'See the list of Trino functions.'),
    );
  return [...columns, ...functions];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.sql'),
  against: () => [grammar, cur2.standard, trinoFunctions.standard],
  check: (samples) => Promise.resolve(samples.flatMap(faults)),
  limits: () => ({
    ko: '문법은 Athena 엔진 3이 쓰는 Trino 문법으로, 열과 함수는 목록으로 확인했습니다. 여러분의 내보내기에 그 열과 태그 키가 있는지는 확인하지 않습니다.',
    en: 'The grammar is Trino’s, which Athena engine 3 speaks; columns and functions are compared with lists. Whether your export has them and the tag keys is not checked.',
  }),
};

export default checker;
