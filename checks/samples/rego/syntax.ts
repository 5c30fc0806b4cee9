/** The part of Rego v1 that the samples use, as a tree. https://www.openpolicyagent.org/docs/policy-reference */

export type Term =
  | { readonly is: 'value'; readonly value: string | number | boolean | null }
  | { readonly is: 'ref'; readonly head: string; readonly path: readonly Term[]; readonly line: number }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Term[]; readonly line: number }
  | { readonly is: 'array' | 'set'; readonly items: readonly Term[] }
  | { readonly is: 'object'; readonly entries: readonly (readonly [Term, Term])[] }
  | { readonly is: 'binary'; readonly operator: string; readonly left: Term; readonly right: Term };

export type Statement = { readonly input?: Term; readonly line: number } & (
  | { readonly is: 'some'; readonly key?: string; readonly name: string; readonly from: Term }
  | { readonly is: 'assign'; readonly name: string; readonly term: Term }
  | { readonly is: 'expression' | 'not'; readonly term: Term }
);

export interface Rule {
  readonly name: string;
  readonly isDefault: boolean;
  readonly args?: readonly string[];
  /** Element that a rule with `contains` adds to its set. */
  readonly element?: Term;
  readonly value?: Term;
  readonly body: readonly Statement[];
  readonly line: number;
}

export interface Module {
  readonly name: string;
  /** Names under which other packages are known here. */
  readonly imports: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
}

export class RegoError extends Error {
  constructor(
    readonly line: number,
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}

interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'newline' | 'end';
  readonly text: string;
  readonly line: number;
}

const forms =
  /(?<space>[ \t\r]+|#[^\n]*)|(?<newline>\n)|(?<string>"(?:\\.|[^"\\\n])*"|`[^`]*`)|(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<sign>:=|==|!=|<=|>=|[-{}[\](),:.;<>=+*/%|&])/y;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  forms.lastIndex = 0;
  while (forms.lastIndex < text.length) {
    const at = forms.lastIndex;
    const groups = forms.exec(text)?.groups;
    if (groups === undefined)
      throw new RegoError(
        line,
        `"${text.slice(at).split(/\s/)[0]}" does not belong here.`,
        'Close the string, or remove the sign.',
      );
    const [kind, found = ''] = Object.entries(groups).find(([, part]) => part !== undefined) ?? ['space'];
    if (kind !== 'space') tokens.push({ kind: kind as Token['kind'], text: found, line });
    line += found.split('\n').length - 1;
  }
  return [...tokens, { kind: 'end', text: 'the end', line }];
}

const precedence: readonly (readonly string[])[] = [
  ['in'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];
const keywords = new Set([
  'as',
  'contains',
  'default',
  'else',
  'every',
  'false',
  'if',
  'import',
  'in',
  'not',
  'null',
  'package',
  'some',
  'true',
  'with',
]);

class Parser {
  private at = 0;
  /** Inside brackets a line may end anywhere. */
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  private peek(ahead = 0): Token {
    let at = this.at;
    let left = ahead;
    for (;;) {
      const token = this.tokens[at] ?? (this.tokens.at(-1) as Token);
      if (this.depth > 0 && token.kind === 'newline') at += 1;
      else if (left === 0 || token.kind === 'end') return token;
      else [at, left] = [at + 1, left - 1];
    }
  }

  private take(): Token {
    const token = this.peek();
    this.at = this.tokens.indexOf(token) + 1;
    return token;
  }

  private is(...texts: readonly string[]): boolean {
    const { kind, text } = this.peek();
    return kind !== 'string' && texts.includes(text);
  }

  private accept(...texts: readonly string[]): boolean {
    if (!this.is(...texts)) return false;
    this.take();
    return true;
  }

  private expect(...texts: readonly string[]): void {
    const { text, line } = this.peek();
    if (!this.accept(...texts))
      throw new RegoError(
        line,
        `${texts.map((wanted) => `"${wanted}"`).join(' or ')} is expected, not "${text.trim() || 'the end of the line'}".`,
        'Look it up in the Rego policy reference.',
      );
  }

  private name(): string {
    const { kind, text, line } = this.peek();
    if (kind !== 'name' || keywords.has(text))
      throw new RegoError(
        line,
        `A name is expected, not "${text.trim() || 'the end of the line'}".`,
        'Look it up in the Rego policy reference.',
      );
    return this.take().text;
  }

  private newlines(): void {
    while (this.peek().kind === 'newline' || this.is(';')) this.take();
  }

  /** What stands between brackets, with commas. */
  private between<T>(close: string, item: () => T): readonly T[] {
    this.depth += 1;
    const items: T[] = [];
    while (!this.is(close)) {
      items.push(item());
      if (!this.accept(',')) break;
    }
    this.expect(close);
    this.depth -= 1;
    return items;
  }

  private dotted(): string {
    const parts = [this.name()];
    while (this.accept('.')) parts.push(this.take().text);
    return parts.join('.');
  }

  private braces(): Term {
    const first = this.between('}', () => {
      const left = this.term();
      return this.accept(':') ? ([left, this.term()] as const) : left;
    });
    if (first.every((item) => Array.isArray(item)))
      return { is: 'object', entries: first as unknown as readonly (readonly [Term, Term])[] };
    return { is: 'set', items: first as readonly Term[] };
  }

  private primary(): Term {
    const { kind, text, line } = this.peek();
    if (kind === 'string') {
      this.take();
      return { is: 'value', value: text.startsWith('`') ? text.slice(1, -1) : (JSON.parse(text) as string) };
    }
    if (kind === 'number') return { is: 'value', value: Number(this.take().text) };
    if (this.accept('true')) return { is: 'value', value: true };
    if (this.accept('false')) return { is: 'value', value: false };
    if (this.accept('null')) return { is: 'value', value: null };
    if (this.accept('[')) return { is: 'array', items: this.between(']', () => this.term()) };
    if (this.accept('{')) return this.braces();
    if (this.accept('(')) {
      const [inner] = this.between(')', () => this.term());
      if (inner !== undefined) return inner;
    }
    const head = this.name();
    const path: Term[] = [];
    for (;;) {
      if (this.is('(')) {
        const name = [head, ...path.map((part) => (part.is === 'value' ? String(part.value) : '?'))].join('.');
        this.take();
        return { is: 'call', name, args: this.between(')', () => this.term()), line };
      }
      if (this.accept('.')) path.push({ is: 'value', value: this.take().text });
      else if (this.accept('[')) path.push(...this.between(']', () => this.term()));
      else return { is: 'ref', head, path, line };
    }
  }

  private term(level = 0): Term {
    const operators = precedence[level];
    if (operators === undefined) return this.primary();
    let left = this.term(level + 1);
    while (this.is(...operators))
      left = { is: 'binary', operator: this.take().text, left, right: this.term(level + 1) };
    return left;
  }

  private statement(): Statement {
    const { line } = this.peek();
    const read = (): Statement => {
      if (this.accept('some')) {
        const first = this.name();
        const second = this.accept(',') ? this.name() : undefined;
        this.expect('in');
        return {
          is: 'some',
          ...(second === undefined ? { name: first } : { key: first, name: second }),
          from: this.term(),
          line,
        };
      }
      if (this.accept('not')) return { is: 'not', term: this.term(), line };
      if (this.peek().kind === 'name' && this.peek(1).text === ':=') {
        const name = this.name();
        this.take();
        return { is: 'assign', name, term: this.term(), line };
      }
      return { is: 'expression', term: this.term(), line };
    };
    const statement = read();
    if (!this.accept('with')) return statement;
    this.expect('input');
    this.expect('as');
    return { ...statement, input: this.term() };
  }

  private body(): readonly Statement[] {
    if (!this.accept('{')) return [this.statement()];
    const depth = this.depth;
    this.depth = 0;
    const statements: Statement[] = [];
    this.newlines();
    while (!this.is('}')) {
      statements.push(this.statement());
      if (this.peek().kind !== 'newline' && !this.is(';', '}')) this.expect('}');
      this.newlines();
    }
    this.take();
    this.depth = depth;
    return statements;
  }

  private rule(): Rule {
    const isDefault = this.accept('default');
    const { line } = this.peek();
    const name = this.name();
    if (this.is('['))
      throw new RegoError(
        line,
        `The rule ${name}[…] is written in the language before OPA 1.0.`,
        `Write \`${name} contains … if { … }\`.`,
      );
    const args = this.accept('(') ? this.between(')', () => this.name()) : undefined;
    const element = this.accept('contains') ? this.term() : undefined;
    const value = this.accept(':=', '=') ? this.term() : undefined;
    if (this.is('{'))
      throw new RegoError(
        line,
        `The rule ${name} has a body without "if".`,
        'Write `if` before the body, as OPA 1.0 requires.',
      );
    const body = this.accept('if') ? this.body() : [];
    if (this.is('else'))
      throw new RegoError(
        this.peek().line,
        '"else" is not read by this check.',
        'Write a second rule of the same name.',
      );
    return { name, isDefault, line, body, ...(args && { args }), ...(element && { element }), ...(value && { value }) };
  }

  module(): Module {
    const imports = new Map<string, string>();
    const rules: Rule[] = [];
    this.newlines();
    this.expect('package');
    const name = this.dotted();
    this.newlines();
    while (this.accept('import')) {
      const path = this.dotted();
      const alias = this.accept('as') ? this.name() : (path.split('.').at(-1) ?? '');
      if (path.startsWith('data.')) imports.set(alias, path.slice('data.'.length));
      this.newlines();
    }
    while (this.peek().kind !== 'end') {
      rules.push(this.rule());
      if (this.peek().kind !== 'newline' && this.peek().kind !== 'end') this.expect('if');
      this.newlines();
    }
    return { name, imports, rules };
  }
}

/** A policy as a tree; throws a RegoError. */
export function parseModule(text: string): Module {
  return new Parser(tokensOf(text)).module();
}
