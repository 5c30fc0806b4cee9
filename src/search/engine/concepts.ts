import { analyse, isHangul, type Language, type Role, type Token } from '../analysis/analyse';
import { hasLoneLetter, toKeys } from '../analysis/keyboard';
import { divide } from './compound';
import type { Names } from './names';

/** One thing that a query asks for, and the ways in which a document can say it. */
export interface Concept {
  /** Each way is a list of terms that all must be there; the first is as the reader said it. */
  readonly ways: readonly (readonly string[])[];
  /** The words of the first way as they were typed, with their endings. */
  readonly typed: readonly string[];
  /** Its letters as they were typed, without spaces, and with the last word's ending taken away. */
  readonly whole: string;
  readonly stemmed: string;
  /** An outsider is something that no guide treats. */
  readonly role: Exclude<Role, 'filler'> | 'outsider';
  /** Whether only what says it is an answer, since it is not what the guides are about. */
  readonly isGuest: boolean;
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean;
}

/** Longer queries are cut: nobody types more, and a pasted log must not stall the page. */
const MAX_LENGTH = 300;
const MAX_TOKENS = 16;
/** Letters from which on a word may be a compound. */
const COMPOUND = 4;
/** Letters from which on an English word that is no topic may be a part of one. */
const DISTINCT = 5;

/** Half-width forms of full-width letters; NFKC would also turn a consonant that is being typed into another character. */
function normalised(query: string): string {
  return query.normalize('NFC').replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const isTold = ({ role }: Token): boolean => role !== 'filler';

/** What the indexes know of a word. */
export interface Lexicon {
  /** Whether a term is the word. */
  readonly has: (word: string) => boolean;
  /** Whether a term is the word or begins with it. */
  readonly begins: (word: string) => boolean;
}

/** How words may be written as a name: as they stand, without the ending of the last or of all, without fillers. */
function keysOf(tokens: readonly Token[]): string[] {
  const [words, terms] = [tokens.map(({ word }) => word), tokens.map(({ term }) => term)];
  const keys = [words.join(''), words.slice(0, -1).join('') + (terms.at(-1) ?? ''), terms.join('')];
  const told = tokens.filter(isTold);
  const isDense = told.length < tokens.length && told[0] === tokens[0] && told.at(-1) === tokens.at(-1);
  return isDense ? [...keys, told.map(({ word }) => word).join('')] : keys;
}

/** The longest name that begins a list of words: its ways and how many words it takes. */
function nameAt(
  tokens: readonly Token[],
  names: Names,
  { begins }: Lexicon,
  isOpen: boolean,
): readonly [length: number, ways: readonly (readonly string[])[], isOutsider?: boolean] {
  for (let length = Math.min(names.longest, tokens.length); length >= 1; length -= 1) {
    const keys = keysOf(tokens.slice(0, length));
    if (keys.some((key) => names.isOutsider(key))) return [length, [], true];
    const ways = keys.map((key) => names.waysOf(key)).find(({ length: found }) => found > 0);
    if (ways || keys.some((key) => names.isGuest(key))) return [length, ways ?? []];
  }
  if (tokens[0]?.role === 'filler') return [1, []];
  const isUnknown = (token: Token | undefined): boolean => !!token && !begins(token.word) && !begins(token.term);
  const typed = tokens.map(({ word }) => word).join('');
  const unfinished = isOpen && isUnknown(tokens[0]) ? names.waysFrom(typed) : [];
  if (unfinished.length > 0) return [tokens.length, unfinished];
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
  if (roles.has('topic') || (isName && tokens.filter(isTold).length > 1)) return 'topic';
  if (roles.has('aspect')) return 'aspect';
  if (isName && !tokens.some(isTold)) return 'aspect';
  return isName ? 'topic' : 'aside';
}

/** A compound that neither an index nor a name knows becomes the words that it is made of. */
function divided(token: Token, language: Language, names: Names, { has, begins }: Lexicon): Token[] {
  const { term, word, role } = token;
  if (term.length < COMPOUND || begins(term) || begins(word) || names.waysOf(term).length > 0 || names.isOutsider(term))
    return [token];
  const isWord = (part: string): boolean => {
    const [{ role: side } = { role: 'filler' }] = analyse(part, language);
    // Too many English words begin or end with a short common one: “timezone” is no time of a zone.
    if (side !== 'topic') return token.isHangul || (side === 'aspect' && part.length >= DISTINCT);
    return has(part) || has(language.stem(part, false)) || names.waysOf(part).length > 0;
  };
  const parts = divide(token.isHangul ? term : word, token.isHangul, isWord);
  return parts.length === 0 || role === 'filler' ? [token] : parts.flatMap((part) => analyse(part, language));
}

/** A word with lone letters in it may be an English one that was typed on the Korean layout: `니ㅐ` is `slo`. */
function retyped(token: Token, language: Language, names: Names, { has }: Lexicon): Token[] {
  if (!hasLoneLetter(token.word)) return [token];
  const read = analyse(toKeys(token.word), language);
  const isKnown = read.every(({ word, term }) => has(term) || names.waysOf(word).length > 0);
  return isKnown && read.length > 0 ? read : [token];
}

/** Divides a query into what it asks for; fillers count only in a name or when there is nothing else. */
export function readQuery(query: string, language: Language, names: Names, lexicon: Lexicon): Concept[] {
  const tokens = analyse(normalised(query.slice(0, MAX_LENGTH)), language)
    .slice(0, MAX_TOKENS)
    .flatMap((token) => retyped(token, language, names, lexicon))
    .flatMap((token) => divided(token, language, names, lexicon));
  const hasOnlyFillers = !tokens.some(isTold);
  const concepts: Concept[] = [];
  const endsOpen = /[\p{L}\p{N}]$/u.test(query);
  for (let at = 0; at < tokens.length;) {
    const [length, ways, isOutsider] = nameAt(tokens.slice(at), names, lexicon, endsOpen);
    const taken = tokens.slice(at, at + length);
    at += length;
    const isName = ways.length > 0;
    const told = hasOnlyFillers ? taken : taken.filter(isTold);
    if (!isName && !told.some(isLongEnough)) continue;
    const isFound = ways.some((way) => way.every(lexicon.has));
    const own = isFound && told.length < Math.min(2, length) ? [] : [told.map(({ term }) => term)];
    concepts.push({
      ways: [...new Map([...own, ...ways].map((way) => [way.join(' '), way])).values()],
      typed: told.map(({ word }) => word),
      whole: told.map(({ word }) => word).join(''),
      stemmed: told.map(({ word, term }, nth) => (nth < told.length - 1 ? word : term)).join(''),
      isLast: endsOpen && at >= tokens.length,
      role: isOutsider ? 'outsider' : roleOf(taken, isName),
      isGuest: keysOf(taken).some((key) => names.isGuest(key)),
    });
  }
  return concepts.map((concept, at) => withNeighbours(concept, [concepts[at - 1], concepts[at + 1]], lexicon));
}

/** A lone syllable is in no index; it counts only in a name (“비밀 값”). */
function isLongEnough({ term }: Token): boolean {
  return !isHangul(term) || term.length > 1;
}

/** Two words may be one in the index: `capacity buffer` is `CapacityBuffer`. Either then is said by the whole, too. */
function withNeighbours(
  concept: Concept,
  [before, after]: readonly (Concept | undefined)[],
  lexicon: Lexicon,
): Concept {
  const pairs = [before && before.whole + concept.stemmed, after && concept.whole + after.stemmed];
  const whole = pairs.flatMap((pair) => (pair && lexicon.has(pair) ? [[pair]] : []));
  return whole.length === 0 ? concept : { ...concept, ways: [...concept.ways, ...whole] };
}
