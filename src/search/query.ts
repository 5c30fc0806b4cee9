import { analyse, type Token } from './analyse';
import { synonyms } from './synonyms';

/** One thing that a query asks for, and the ways in which a document can say it. */
export interface Concept {
  /** Each way is a list of terms that all must be there. */
  readonly ways: readonly (readonly string[])[];
  /** The words of the first way as they were typed, with their endings. */
  readonly typed: readonly string[];
  /** Its letters as they were typed, without spaces. */
  readonly whole: string;
  /** Whether an answer may lack it. */
  readonly isWeak: boolean;
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean;
}

/** Longer queries are cut: nobody types more, and a pasted log must not stall the page. */
const MAX_LENGTH = 300;
const MAX_TOKENS = 16;

/** The ways to say the thing that a name stands for, by the name's letters without spaces: `근본 원인 분석` is `근본원인분석`. */
const NAMES = new Map<string, readonly (readonly string[])[]>();
for (const group of synonyms) {
  const names = group.map((name) => analyse(name).filter(({ isFiller }) => !isFiller));
  const ways = names.map((tokens) => tokens.map(({ term }) => term));
  for (const tokens of names) {
    for (const key of new Set([tokens.map(({ word }) => word).join(''), tokens.map(({ term }) => term).join('')])) {
      NAMES.set(key, [...(NAMES.get(key) ?? []), ...ways]);
    }
  }
}
const LONGEST_NAME = 5;

/** Half-width forms of full-width letters; NFKC would also turn a consonant that is being typed into another character. */
function normalised(query: string): string {
  return query.normalize('NFC').replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The words by which a query is searched: fillers only when there is nothing else. */
function tellingTokens(query: string): Token[] {
  const all = analyse(normalised(query).slice(0, MAX_LENGTH)).slice(0, MAX_TOKENS);
  const telling = all.filter(({ isFiller }) => !isFiller);
  return telling.length > 0 ? telling : all;
}

/** The longest name that begins a list of words: its ways and how many words it takes. */
function nameAt(tokens: readonly Token[]): readonly [length: number, ways: readonly (readonly string[])[]] {
  for (let length = Math.min(LONGEST_NAME, tokens.length); length >= 1; length -= 1) {
    const taken = tokens.slice(0, length);
    const words = taken.map(({ word }) => word).join('');
    const last = taken.at(-1);
    const withStem = words.slice(0, words.length - (last?.word.length ?? 0)) + (last?.term ?? '');
    const ways = NAMES.get(words) ?? NAMES.get(withStem) ?? NAMES.get(taken.map(({ term }) => term).join(''));
    if (ways) return [length, ways];
  }
  return [1, []];
}

/** Divides a query into what it asks for. */
export function readQuery(query: string): Concept[] {
  const tokens = tellingTokens(query);
  const concepts: Concept[] = [];
  const endsOpen = /[\p{L}\p{N}]$/u.test(query);
  for (let at = 0; at < tokens.length;) {
    const [length, names] = nameAt(tokens.slice(at));
    const taken = tokens.slice(at, at + length);
    const ways = [taken.map(({ term }) => term), ...names];
    at += length;
    // A lone syllable is in no index; it counts only in a name (“비밀 값”).
    if (names.length === 0 && taken.every(({ script, term }) => script === 'hangul' && term.length < 2)) continue;
    concepts.push({
      ways: [...new Map(ways.map((way) => [way.join(' '), way])).values()],
      typed: taken.map(({ word }) => word),
      whole: taken.map(({ word }) => word).join(''),
      isLast: endsOpen && at >= tokens.length,
      isWeak: names.length === 0 && taken.every(({ isWeak }) => isWeak),
    });
  }
  return concepts;
}
