import {
  AliasedRelationContext,
  ColumnNameContext,
  ColumnRefContext,
  FunctionNameContext,
  LambdaContext,
  NamedQueryContext,
  SelectItemContext,
} from 'dt-sql-parser/dist/lib/trino/TrinoSqlParser';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino';

type Node = ReturnType<TrinoSQL['parse']>;

export interface Named {
  readonly name: string;
  readonly line: number;
}

/** What is wrong with a text as a Trino statement. */
export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

/** Names that a query reads, calls and makes. */
export interface QueryNames {
  readonly columns: readonly Named[];
  readonly functions: readonly Named[];
  readonly made: ReadonlySet<string>;
}

const makesNames = [SelectItemContext, AliasedRelationContext, NamedQueryContext, LambdaContext];

/** The first problem of a text; what follows it is often only its echo. */
export function syntaxProblem(text: string): SyntaxProblem | undefined {
  const problems: SyntaxProblem[] = [];
  new TrinoSQL().parse(text, ({ startLine: line, message }) => problems.push({ line, message }));
  return problems[0];
}

function named(node: Node): Named {
  return { name: node.getText().split('.').at(-1) ?? '', line: node.start?.line ?? 1 };
}

/** The names in a text that is a Trino statement. */
export function namesIn(text: string): QueryNames {
  const columns: Named[] = [];
  const functions: Named[] = [];
  const made = new Set<string>();
  const visit = (node: Node): void => {
    if (node instanceof ColumnRefContext || node instanceof ColumnNameContext) columns.push(named(node));
    else if (node instanceof FunctionNameContext) functions.push(named(node));
    for (const child of (node.children ?? []) as Node[]) {
      const isName = /^(Unquoted|Quoted)Identifier/.test(child.constructor.name);
      if (isName && makesNames.some((context) => node instanceof context)) made.add(child.getText());
      visit(child);
    }
  };
  visit(new TrinoSQL().parse(text));
  return { columns, functions, made };
}
