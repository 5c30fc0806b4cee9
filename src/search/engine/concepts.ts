import { analyse, isHangul, type Language, type Role, type Token } from '../analysis/analyse';
import { divide } from './compound';
import type { Names } from './names';

/** One thing that a query asks for, and the ways in which a document can say it. */
export interface Concept {
  /** Each way is a list of terms that all must be there; the first is as the reader said it. */
  readonly ways: readonly (readonly string[])[];
  /** The words of the first way as they were typed, with their endings. */
  readonly typed: readonly string[];
  /** Its letters as they were typed, without spaces. */
  readonly whole: string;
  readonly role: Exclude<Role, 'filler'>;
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean;
}

/** Longer queries are cut: nobody types more, and a pasted log must not stall the page. */
const MAX_LENGTH = 300;
const MAX_TOKENS = 16;
/** Letters from which on a word may be a compound. */
const COMPOUND = 4;

/** Half-width forms of full-width letters; NFKC would also turn a consonant that is being typed into another character. */
function normalised(query: string): string {
  return query.normalize('NFC').replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The words by which a query is searched: fillers only when there is nothing else. */
function tellingTokens(query: string, language: Language): Token[] {
  const all = analyse(normalised(query.slice(0, MAX_LENGTH)), language).slice(0, MAX_TOKENS);
  const telling = all.filter(({ role }) => role !== 'filler');
  return telling.length > 0 ? telling : all;
}

/** What the indexes know of a word. */
export interface Lexicon {
  /** Whether a term is the word. */
  readonly has: (word: string) => boolean;
  /** Whether a term is the word or begins with it. */
  readonly begins: (word: string) => boolean;
}

/** The longest name that begins a list of words: its ways and how many words it takes. */
function nameAt(
  tokens: readonly Token[],
  names: Names,
  { begins }: Lexicon,
): readonly [length: number, ways: readonly (readonly string[])[]] {
  for (let length = Math.min(names.longest, tokens.length); length >= 1; length -= 1) {
    const taken = tokens.slice(0, length);
    const words = taken.map(({ word }) => word).join('');
    const last = taken.at(-1);
    const withStem = words.slice(0, words.length - (last?.word.length ?? 0)) + (last?.term ?? '');
    const ways = [words, withStem, taken.map(({ term }) => term).join('')]
      .map((name) => names.waysOf(name))
      .find(({ length: found }) => found > 0);
    if (ways) return [length, ways];
  }
  // A word that no index has may be a name with a slip, alone or with the next one (“클라우드 와치”).
  for (const length of [1, 2]) {
    const taken = tokens.slice(0, length);
    const word = taken.map(({ term }) => term).join('');
    if (taken.length < length || taken.every(({ term }) => begins(term))) continue;
    const ways = names.waysNear(word);
    if (ways.length > 0) return [length, ways];
  }
  return [1, []];
}

function roleOf(tokens: readonly Token[], isName: boolean): Concept['role'] {
  const roles = new Set(tokens.map(({ role }) => role));
  if (roles.has('topic')) return 'topic';
  if (roles.has('aspect')) return 'aspect';
  return isName ? 'topic' : 'aside';
}

/** A compound that neither an index nor a name knows becomes the words that it is made of. */
function divided(token: Token, language: Language, names: Names, { has, begins }: Lexicon): Token[] {
  const { term, word, role } = token;
  if (term.length < COMPOUND || begins(term) || begins(word) || names.waysOf(term).length > 0) return [token];
  const isWord = (part: string): boolean => {
    const [{ role: side } = { role: 'filler' }] = analyse(part, language);
    // Too many English words begin or end with a short common one: “timezone” is no time of a zone.
    if (side !== 'topic') return token.isHangul && side === 'aspect';
    return has(part) || has(language.stem(part, false)) || names.waysOf(part).length > 0;
  };
  const parts = divide(token.isHangul ? term : word, token.isHangul, isWord);
  return parts.length === 0 || role === 'filler' ? [token] : parts.flatMap((part) => analyse(part, language));
}

/** Divides a query into what it asks for. */
export function readQuery(query: string, language: Language, names: Names, lexicon: Lexicon): Concept[] {
  const tokens = tellingTokens(query, language).flatMap((token) => divided(token, language, names, lexicon));
  const concepts: Concept[] = [];
  const endsOpen = /[\p{L}\p{N}]$/u.test(query);
  for (let at = 0; at < tokens.length;) {
    const [length, ways] = nameAt(tokens.slice(at), names, lexicon);
    const taken = tokens.slice(at, at + length);
    const [first] = taken;
    at += length;
    // A lone syllable is in no index; it counts only in a name (“비밀 값”).
    if (!first || (ways.length === 0 && length === 1 && isHangul(first.term) && first.term.length < 2)) continue;
    const all = [taken.map(({ term }) => term), ...ways];
    concepts.push({
      ways: [...new Map(all.map((way) => [way.join(' '), way])).values()],
      typed: taken.map(({ word }) => word),
      whole: taken.map(({ word }) => word).join(''),
      isLast: endsOpen && at >= tokens.length,
      role: roleOf(taken, ways.length > 0),
    });
  }
  return concepts;
}
