/**
 * The commands, functions and operators of CloudWatch Logs Insights QL, as AWS documents them.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 */
import { QueryError, tokensOf, type Token } from './tokens';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const aggregates = words('avg count count_distinct max min pct stddev sum earliest latest sortsFirst sortsLast');
const functions = words(
  'abs ceil floor greatest least log sqrt ispresent coalesce bin datefloor dateceil fromMillis toMillis now isempty isblank concat ltrim rtrim trim strlen toupper tolower substr replace strcontains isValidIp isValidIpv4 isValidIpv6 isIpInSubnet isIpv4InSubnet isIpv6InSubnet jsonParse jsonStringify',
);
/** Commands whose words after the name are not read here. */
const unread = words('anomaly diff unmask lookup join addtotals SOURCE');
const comparisons = words('= != < <= > >= =~ like in');

/** What a query can go on to use: unknown before `stats`, afterwards only what it has named. */
type Known = ReadonlySet<string> | 'any';

class Query {
  private at = 0;
  private known: Known = 'any';

  constructor(private readonly tokens: readonly Token[]) {}

  private peek(): Token {
    return this.tokens[this.at] ?? (this.tokens.at(-1) as Token);
  }

  private take(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private is(...texts: readonly string[]): boolean {
    return this.peek().kind !== 'string' && texts.includes(this.peek().text.toLowerCase());
  }

  private accept(...texts: readonly string[]): boolean {
    if (!this.is(...texts)) return false;
    this.at += 1;
    return true;
  }

  private expect(what: string, holds: boolean): void {
    if (!holds)
      throw new QueryError(
        this.peek().line,
        `${what} is expected, not "${this.peek().text}".`,
        'Look the command up in the Logs Insights query syntax.',
      );
  }

  private list(item: () => void): void {
    do {
      item();
    } while (this.accept(','));
  }

  private name(): Token {
    this.expect('A field name', this.peek().kind === 'name');
    return this.take();
  }

  private field(): void {
    const { text, line } = this.name();
    if (this.known !== 'any' && !this.known.has(text)) {
      throw new QueryError(
        line,
        `No command before has named "${text}"; after stats only its results are left.`,
        `Use one of ${[...this.known].join(', ')}.`,
      );
    }
  }

  private call(names: ReadonlySet<string>): void {
    const { text, line } = this.take();
    if (!names.has(text))
      throw new QueryError(
        line,
        `Logs Insights has no function "${text}" here.`,
        'Correct its name, or use it in another command.',
      );
    this.take();
    if (!this.accept('*') && !this.is(')')) this.list(() => this.expression());
    this.expect('A closing bracket', this.accept(')'));
  }

  private primary(): void {
    if (this.accept('(')) {
      this.expression();
      this.expect('A closing bracket', this.accept(')'));
    } else if (this.accept('[')) {
      this.list(() => this.expression());
      this.expect('"]"', this.accept(']'));
    } else if (this.accept('-', 'not')) {
      this.primary();
    } else if (this.peek().kind === 'number') {
      this.take();
      // A period, as in bin(5m).
      if (this.peek().kind === 'name' && /^(ms|s|m|h|d|w|mo|q|y)$/.test(this.peek().text)) this.take();
    } else if (this.peek().kind === 'string' || this.peek().kind === 'regex') {
      this.take();
    } else if (this.tokens[this.at + 1]?.text === '(' && this.peek().kind === 'name') {
      this.call(functions);
    } else {
      this.field();
    }
  }

  private expression(): void {
    this.primary();
    while (true) {
      const negated = this.accept('not');
      if (negated) this.expect('"like" or "in"', this.is('like', 'in'));
      if (comparisons.has(this.peek().text.toLowerCase()) || this.is('and', 'or', '+', '-', '*', '/', '%', '^')) {
        this.take();
        this.primary();
      } else {
        return;
      }
    }
  }

  /** `expression as name`; gives the name, or the words themselves where there is none. */
  private named(read: () => void): string {
    const from = this.at;
    read();
    const written = this.tokens
      .slice(from, this.at)
      .map(({ text }) => text)
      .join('');
    return this.accept('as') ? this.name().text : written;
  }

  private stats(): void {
    const results: string[] = [];
    this.list(() => {
      const aggregate = (): void => {
        this.expect(
          'An aggregation such as count(*)',
          this.peek().kind === 'name' && this.tokens[this.at + 1]?.text === '(',
        );
        this.call(aggregates);
        while (this.accept('+', '-', '*', '/'))
          if (this.peek().kind === 'number') this.take();
          else this.call(aggregates);
      };
      results.push(this.named(aggregate));
    });
    if (this.accept('by')) this.list(() => results.push(this.named(() => this.expression())));
    this.known = new Set(results);
  }

  private parse(): void {
    this.field();
    const { kind, text, line } = this.take();
    if (kind === 'regex') {
      const groups = [...text.matchAll(/\(\?<(\w+)>/g)].map(([, group]) => group ?? '');
      if (groups.length === 0)
        throw new QueryError(line, 'The regular expression of parse names no group.', 'Write (?<name>…).');
      try {
        new RegExp(text.slice(1, -1));
      } catch (error) {
        throw new QueryError(
          line,
          `The regular expression does not compile: ${(error as Error).message}.`,
          'Correct it.',
        );
      }
      this.addNames(groups);
      return;
    }
    const stars = text.split('*').length - 1;
    if (kind !== 'string' || stars === 0)
      throw new QueryError(line, 'parse needs a regular expression, or a string with *.', 'Write it after the field.');
    this.expect('"as"', this.accept('as'));
    const names: string[] = [];
    this.list(() => names.push(this.name().text));
    if (names.length !== stars)
      throw new QueryError(line, `parse has ${stars} * and ${names.length} names.`, 'Give each * its name.');
    this.addNames(names);
  }

  private addNames(names: readonly string[]): void {
    if (this.known !== 'any') this.known = new Set([...this.known, ...names]);
  }

  private readonly commands: Readonly<Record<string, () => void>> = {
    fields: () => this.list(() => this.addNames([this.named(() => this.expression())])),
    display: () => this.list(() => this.expression()),
    filter: () => this.expression(),
    filterIndex: () => this.expression(),
    stats: () => this.stats(),
    sort: () =>
      this.list(() => {
        this.expression();
        this.accept('asc', 'desc');
      }),
    limit: () => {
      this.expect('A number', this.peek().kind === 'number');
      this.take();
    },
    parse: () => this.parse(),
    dedup: () => this.list(() => this.field()),
    pattern: () => this.field(),
    unnest: () => {
      this.expression();
      this.expect('"into"', this.accept('into'));
      this.addNames([this.name().text]);
    },
  };

  read(): void {
    do {
      const { text, line } = this.name();
      if (unread.has(text)) while (!this.is('|') && this.peek().kind !== 'end') this.take();
      else if (text in this.commands) this.commands[text]?.();
      else
        throw new QueryError(
          line,
          `Logs Insights has no command "${text}".`,
          `Use one of ${Object.keys(this.commands).join(', ')}.`,
        );
    } while (this.accept('|'));
    this.expect('A pipe', this.peek().kind === 'end');
  }
}

/** The first thing that is wrong with a query, if anything is. */
export function queryError(text: string): QueryError | undefined {
  try {
    new Query(tokensOf(text)).read();
    return undefined;
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}
