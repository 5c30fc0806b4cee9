/** What the search knows of a language; the engine itself knows none. */
export interface Language {
  /** Words that say how is asked and not what (“어떻게”, “what is the”): never searched, unless there is nothing else. */
  readonly fillers: ReadonlySet<string>;
  /** Words that narrow a question down but need not stand in the answer (“먼저”, “early”). */
  readonly asides: ReadonlySet<string>;
  /** Words that say which side of a thing is asked for (“설치”, “install”): they rank answers but make none alone. */
  readonly aspects: ReadonlySet<string>;
  /** A word in lower case without what grammar adds to it; empty where nothing else is left. */
  readonly stem: (word: string, isAfterLatin: boolean) => string;
  /** Whether a word has the ending of a verb or an adjective, which tells less than a noun. */
  readonly isPredicate: (word: string) => boolean;
  /** Whether a term is a form by which no text is looked for; it stays out of the index. */
  readonly isUntelling: (term: string) => boolean;
  /** The consonants that a word is heard by, alike for `그라파나` and `grafana`; empty where they say too little. */
  readonly sound: (word: string) => string;
}

/** What a word is in a question: what it asks about, which side of it, or neither. */
export type Role = 'topic' | 'aspect' | 'aside' | 'filler';

/** A word of a text or of a query. */
export interface Token {
  /** The word as it is searched: lower case, without particle or ending. */
  readonly term: string;
  /** Where the term's letters stand in the text, for marking: the particle is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly isHangul: boolean;
  readonly role: Role;
  /** Whether it is a number with a unit that a reader may look for: `80%`, `$0.10`. */
  readonly isAmount: boolean;
  /** The word as it stands there, in lower case. */
  readonly word: string;
}

const RUN = /(?<![\p{L}\p{N}.])\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|[\p{L}\p{N}]+(?:\.\p{N}+)*/gu;
const PIECE = /\p{Script=Hangul}+|\P{Script=Hangul}+/gu;
/** Days, months, counts and years: too many texts have them. */
const COUNT = /^(?:\d{1,2}|000|20\d\d)$/;

export function isHangul(word: string): boolean {
  return /^\p{Script=Hangul}/u.test(word);
}

function roleOf(word: string, term: string, { fillers, asides, aspects, isPredicate }: Language): Role {
  if (fillers.has(word) || fillers.has(term)) return 'filler';
  if (asides.has(word) || asides.has(term)) return 'aside';
  if (aspects.has(word) || aspects.has(term) || COUNT.test(word)) return 'aspect';
  return isPredicate(word) ? 'aside' : 'topic';
}

/**
 * Divides a text into the words by which it is searched. Scripts part first (`EKS에서` → `eks`), then words lose what
 * grammar adds to them; versions, acronyms and identifiers stay whole.
 */
export function analyse(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(RUN)) {
    let isAfterLatin = false;
    for (const piece of run[0].matchAll(PIECE)) {
      // The plural of an acronym: “IPs”.
      const word = piece[0].replace(/^([A-Z]{2,})s$/, '$1').toLowerCase();
      const start = run.index + piece.index;
      const end = start + word.length;
      const hangul = isHangul(word);
      const term = language.stem(word.replace(/,/g, ''), isAfterLatin);
      isAfterLatin = !hangul;
      if (term === '') continue;
      tokens.push({
        term,
        start,
        end: hangul ? start + term.length : end,
        isHangul: hangul,
        role: roleOf(word, term, language),
        isAmount: /^\d/.test(word) && (text[start - 1] === '$' || /^ ?%/.test(text.slice(end, end + 2))),
        word,
      });
    }
  }
  return tokens;
}

/** Whether a term of a text tells documents apart. */
export function isTelling({ term, role, isAmount }: Token, { isUntelling }: Language): boolean {
  return isAmount || (role !== 'filler' && term.length > 1 && !COUNT.test(term) && !isUntelling(term));
}

/** Whether a term of a title does: there a single letter or number counts, too (“Q Developer”, “level 1”). */
export function isTellingTitle(token: Token, language: Language): boolean {
  const { term, role } = token;
  return isTelling(token, language) || (!token.isHangul && role !== 'filler' && !/^20\d\d$/.test(term));
}
