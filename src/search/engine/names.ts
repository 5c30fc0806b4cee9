import { analyse, isHangul, type Language, type Token } from '../analysis/analyse';
import { isSlip, slipKeys } from '../analysis/nearness';
import { toKeys } from '../analysis/keyboard';

type Way = readonly string[];

/** A name as it is typed, and as slips in it are counted. */
interface Name {
  readonly ways: readonly Way[];
  readonly hangul: boolean;
  readonly keys: string;
  readonly slips: string;
}

/** Keys from which on an unfinished name can be told. */
const SHORTEST = 6;
const MANY = 20;

/** The ways to say what a name stands for, found by the name's letters without spaces: `근본 원인 분석` is `근본원인분석`. */
export class Names {
  readonly #ways = new Map<string, readonly Way[]>();
  #names: readonly Name[] | undefined;

  /** Words of the longest name. */
  readonly longest: number;

  constructor(language: Language) {
    let longest = 1;
    for (const group of joined(language.names)) {
      const names = group.map((name) => ({ tokens: analyse(name, language), isWord: !name.includes(' ') }));
      const ways = names.filter(isWay).map(({ tokens }) => tokens.filter(isTold).map(({ term }) => term));
      for (const name of names) {
        longest = Math.max(longest, name.tokens.length);
        for (const key of keysOf(name)) {
          const known = this.#ways.get(key);
          this.#ways.set(key, known ? [...known, ...ways] : ways);
        }
      }
    }
    this.longest = longest;
  }

  /** Built when a name is first looked for that is unfinished or misspelt. */
  #all(): readonly Name[] {
    this.#names ??= [...this.#ways].map(([name, ways]) => ({
      ways,
      hangul: isHangul(name),
      keys: toKeys(name),
      slips: slipKeys(name, isHangul(name)),
    }));
    return this.#names;
  }

  waysOf(name: string): readonly Way[] {
    return this.#ways.get(name) ?? [];
  }

  /** The ways of the names that begin with what a reader is still typing; none where these are many. */
  waysFrom(typed: string): readonly Way[] {
    const keys = toKeys(typed);
    if (keys.length < SHORTEST) return [];
    const ways = this.#all()
      .filter((name) => name.keys.startsWith(keys))
      .flatMap((name) => name.ways);
    return ways.length <= MANY ? ways : [];
  }

  /** The ways of a name that a slip has spoilt. */
  waysNear(word: string): readonly Way[] {
    const hangul = isHangul(word);
    const typed = slipKeys(word, hangul);
    return this.#all()
      .filter((name) => name.hangul === hangul && isSlip(typed, name.slips, hangul))
      .flatMap(({ ways }) => ways);
  }
}

const isTold = ({ role }: Token): boolean => role !== 'filler';

interface Spelling {
  readonly tokens: readonly Token[];
  readonly isWord: boolean;
}

/** Whether a document can be found by a name: what is left of “out of memory” would say too little, unlike “add-on”. */
function isWay({ tokens, isWord }: Spelling): boolean {
  const told = tokens.filter(isTold).length;
  return told >= 2 || told === tokens.length || (isWord && told > 0);
}

/** How a name may be written, with its fillers and without. */
function keysOf(name: Spelling): Set<string> {
  const spellings = isWay(name) ? [name.tokens, name.tokens.filter(isTold)] : [name.tokens];
  return new Set(
    spellings.flatMap((tokens) => [tokens.map(({ word }) => word).join(''), tokens.map(({ term }) => term).join('')]),
  );
}

/** Groups that share a name are one group. */
function joined(groups: readonly (readonly string[])[]): string[][] {
  const groupOf = new Map<string, string[]>();
  for (const group of groups) {
    const all = [...new Set([...group, ...group.flatMap((name) => groupOf.get(name) ?? [])])];
    for (const name of all) groupOf.set(name, all);
  }
  return [...new Set(groupOf.values())];
}
