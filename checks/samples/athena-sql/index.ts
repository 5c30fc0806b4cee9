import { cstVisitor, parse, type Program } from 'sql-parser-cst';

import type { Fault } from '../../fault';
import { cur2, trinoFunctions } from '../../schemas/athena';
import type { Checker, Sample } from '../checker';
import { lineOf } from '../lines';
import { packageStandard } from '../package';

const id = 'athena-sql';

interface Named {
  readonly name: string;
  readonly at: number;
}

/** Names that a query reads, calls and makes. */
function namesIn(program: Program): {
  readonly read: readonly Named[];
  readonly called: readonly Named[];
  readonly made: ReadonlySet<string>;
} {
  const read: Named[] = [];
  const called: Named[] = [];
  const made = new Set<string>();
  const tables = new Set<string>();
  cstVisitor({
    identifier: ({ name, range }) => void read.push({ name, at: range?.[0] ?? 0 }),
    func_call: ({ name }) => {
      if (name.type === 'identifier') called.push({ name: name.name, at: name.range?.[0] ?? 0 });
    },
    alias: ({ alias }) => {
      if (alias.type === 'identifier') made.add(alias.name);
    },
    from_clause: ({ expr }) => {
      if (expr.type === 'member_expr' || expr.type === 'identifier') {
        cstVisitor({ identifier: ({ name }) => void tables.add(name) })(expr);
      }
    },
  })(program);
  const functions = new Set(called.map(({ name }) => name));
  const columns = read.filter(({ name }) => !functions.has(name) && !tables.has(name));
  return { read: columns, called, made };
}

function faults({ path, text }: Sample): readonly Fault[] {
  const fault = (line: number, what: string, mend: string): Fault => ({ file: path, line, rule: id, what, mend });
  let program: Program;
  try {
    program = parse(text, { dialect: 'postgresql', includeRange: true });
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    const line = /:(\d+):\d+/.exec((error as Error).message)?.[1] ?? '1';
    return [fault(Number(line), `${message}.`, 'See the Athena SQL reference.')];
  }
  const { read, called, made } = namesIn(program);
  const line = (at: number): number => lineOf(text, text.slice(at));
  const columns = read
    .filter(({ name }) => !cur2.columns.includes(name) && !made.has(name))
    .map(({ name, at }) => fault(line(at), `CUR 2.0 has no column "${name}".`, 'See the CUR 2.0 table dictionary.'));
  const functions = called
    .filter(({ name }) => !trinoFunctions.names.includes(name.toLowerCase()))
    .map(({ name, at }) =>
      fault(line(at), `No function "${name}" is written down from Trino.`, 'See the list of Trino functions.'),
    );
  return [...columns, ...functions];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.sql'),
  against: () => [packageStandard('sql-parser-cst'), cur2.standard, trinoFunctions.standard],
  check: (samples) => Promise.resolve(samples.flatMap(faults)),
  limits: () => ({
    ko: '문법은 Athena가 함께 쓰는 PostgreSQL 문법으로, 열과 함수는 목록으로 확인했습니다. 여러분의 내보내기에 그 열과 태그 키가 있는지는 확인하지 않습니다.',
    en: 'The grammar is PostgreSQL’s, which Athena shares here; columns and functions are compared with lists. Whether your export has them and the tag keys is not checked.',
  }),
};

export default checker;
