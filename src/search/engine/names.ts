import { analyse, isHangul, type Language } from '../analysis/analyse';
import { isSlip } from '../analysis/nearness';
import { toKeys } from '../analysis/keyboard';

type Way = readonly string[];

/** The ways to say what a name stands for, found by the name's letters without spaces: `근본 원인 분석` is `근본원인분석`. */
export class Names {
  readonly #ways = new Map<string, Way[]>();
  /** Keys of each name, for slips. */
  readonly #keys: (readonly [keys: string, name: string])[];

  /** Words of the longest name. */
  readonly longest: number;

  constructor(language: Language) {
    let longest = 1;
    for (const group of joined(language.names)) {
      const names = group.map((name) => analyse(name, language).filter(({ role }) => role !== 'filler'));
      const ways = names.map((tokens) => tokens.map(({ term }) => term));
      for (const tokens of names) {
        longest = Math.max(longest, tokens.length);
        for (const key of new Set([tokens.map(({ word }) => word).join(''), tokens.map(({ term }) => term).join('')])) {
          this.#ways.set(key, [...(this.#ways.get(key) ?? []), ...ways]);
        }
      }
    }
    this.longest = longest;
    this.#keys = [...this.#ways.keys()].map((name) => [toKeys(name), name]);
  }

  waysOf(name: string): readonly Way[] {
    return this.#ways.get(name) ?? [];
  }

  /** The ways of a name that a slip has spoilt. */
  waysNear(word: string): readonly Way[] {
    const [keys, hangul] = [toKeys(word), isHangul(word)];
    return this.#keys.flatMap(([other, name]) =>
      isHangul(name) === hangul && isSlip(keys, other, hangul) ? this.waysOf(name) : [],
    );
  }
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
