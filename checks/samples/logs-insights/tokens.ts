/** A piece of a Logs Insights query. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'regex' | 'sign' | 'end';
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

/** What is wrong on a line of a query. */
export class QueryError extends Error {
  constructor(
    readonly line: number,
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}

const kinds: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /(\s|#[^\n]*)+/y],
  ['string', /"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'/y],
  ['name', /@?[A-Za-z_][\w.@]*|@[\w.]+|`[^`\n]+`/y],
  ['number', /\d+(\.\d+)?/y],
  ['sign', /!=|<=|>=|=~|[-|,()[\]=<>+*%^/]/y],
];
const regex = /\/(\\.|[^/\\\n])+\//y;

/** A slash begins a regular expression where no value can stand before it. */
function startsRegex(before: Token | undefined): boolean {
  return before !== undefined && (['like', '=~'].includes(before.text.toLowerCase()) || before.kind === 'name');
}

/** The pieces of a query without spaces and comments; throws a QueryError. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const lineAt = (): number => text.slice(0, at).split('\n').length;
  while (at < text.length) {
    const candidates = text[at] === '/' && startsRegex(tokens.at(-1)) ? ([['regex', regex]] as const) : kinds;
    const match = candidates.flatMap(([kind, form]) => {
      form.lastIndex = at;
      const found = form.exec(text)?.[0];
      return found === undefined ? [] : [[kind, found] as const];
    })[0];
    if (match === undefined)
      throw new QueryError(
        lineAt(),
        `"${text.slice(at).split(/\s/)[0]}" does not belong here.`,
        'Close the string or expression, or remove the sign.',
      );
    const [kind, found] = match;
    if (kind !== 'space') tokens.push({ kind, text: found, line: lineAt() });
    at += found.length;
  }
  return [...tokens, { kind: 'end', text: 'the end', line: text.trimEnd().split('\n').length }];
}
