import { isHangul } from '../analysis/analyse';
import { toKeys } from '../analysis/keyboard';
import { isSlip, slipKeys } from '../analysis/nearness';
import type { NamesFile } from './format';

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

  readonly #outsiders: ReadonlySet<string>;
  readonly #guests: ReadonlySet<string>;

  constructor({ longest, groups, outsiders, guests }: NamesFile) {
    this.longest = longest;
    this.#outsiders = new Set(outsiders.split(' '));
    this.#guests = new Set(guests.split(' '));
    for (const group of groups) {
      const [keys = '', said = ''] = group.split('|');
      const ways = said.split(',').map((way) => way.split(' '));
      for (const key of keys.split(' ')) {
        const known = this.#ways.get(key);
        this.#ways.set(key, known ? [...known, ...ways] : ways);
      }
    }
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

  /** Whether a name stands for something that no guide mentions. */
  isOutsider(name: string): boolean {
    return this.#outsiders.has(name);
  }

  /** Whether it stands for something that a guide mentions although it is not its subject. */
  isGuest(name: string): boolean {
    return this.#guests.has(name);
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
