/** A word of a text or of a query. */
export interface Token {
  /** The word as it is searched: lower case, without particle or ending. */
  readonly term: string;
  /** Where the term's letters stand in the text, for marking: the particle is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly script: 'hangul' | 'latin';
  /** Whether the word says what is asked for and not how (“어떻게”, “what is the”). */
  readonly isFiller: boolean;
  /** Whether an answer may lack it: a verb, an adjective, an aside. */
  readonly isWeak: boolean;
  /** The word as it stands there, in lower case. */
  readonly word: string;
}

const RUN = /[\p{L}\p{N}]+(?:[.][\p{N}]+)*/gu;
const PIECE = /[가-힣ㄱ-ㅎㅏ-ㅣ]+|[^가-힣ㄱ-ㅎㅏ-ㅣ]+/gu;

// Longest first, so that “에서는” goes before “는”. What is left must be a word of two syllables or more, except right
// behind a Latin word, where nothing need be left.
const PARTICLES = longestFirst(
  '은 는 이 가 을 를 의 에 만 과 와 로 ' +
    '에서 에게 한테 으로 부터 까지 보다 처럼 마다 조차 마저 밖에 이나 이랑 하고 이란 라는 이라는 라도 이라도 이며 이고 ' +
    '에는 에도 에만 에서는 에서도 에서의 에게는 으로는 로는 으로도 로도 으로의 로의 으로만 로만 으로써 로써 으로서 로서 ' +
    '까지는 까지의 부터는 부터의 만의 만이 만을 들은 들이 들을 들의 들에 과의 와의 과는 와는 보다는 인지 인가 인가요 이에요 예요 ' +
    '입니다 이다 입니까 이었습니다 였습니다 이라면 라면 이면',
);
/** Particles that follow Latin words only: too many Korean nouns end in these syllables. */
const AFTER_LATIN = longestFirst(`${PARTICLES.join(' ')} 도 나 랑 란 인 일 때 들 용`);

const ENDINGS = longestFirst(
  '합니다 합니까 하는 한 할 함 해 해야 해서 해도 했습니다 했을 했는데 하고 하면 하며 하려면 하려고 하지 하기 하도록 하게 하세요 하십시오 하나요 ' +
    '할까 할까요 하나 하던 한다 한다면 하지만 하니 하면서 하는데 하기를 하기에 할지 하는지 해줘 해주세요 해요 하려는 하자 하거나 하여 ' +
    '됩니다 되는 된 될 됨 돼 되어 되고 되면 되며 되지 되기 되도록 됐습니다 되었습니다 되나요 되나 된다 되니 돼요 될까 될까요 되었을 됐을 되려면 되는지 됐나요 ' +
    '시킵니다 시키는 시킨 시킬 시켜 시키고 시키기 시키려면 시킬까 받는 받은 받을 당한 ' +
    '습니다 습니까 는다 세요 십시오 나요 을까 을까요 려면 으려면 면서 지만 는데 어서 아서 었던 았던 었습니다 았습니다 겠습니다 는지 은지 을지 ' +
    '스럽게 적인 적으로 스러운 스럽습니다',
);
/** Nouns that only look as if they had an ending. */
const WHOLE = /(?:권한|제한|기한|상한|하한|무한|역할|분할|포함|이해|피해|방해|상해|양해)$/;
/** How a verb or adjective ends: such a word says less about what is asked for than a noun. */
const PREDICATE =
  /(?:니다|니까|[을할될갈올줄볼쓸킬길질]|면|려고|[까지줘해게려던운]|나요|하나|되나|있나|없나|갔나|하고|되고|한다|된다|[세어아해돼]요|[어아해]야|하는|되는|있는|없는|해서|[어아]서|려는|기|기를|는지|[은을]지|도)$/;
/** Words that narrow a question down but need not stand in the answer. */
const ASIDES = new Set(
  (
    '미리 먼저 가끔 자주 지금 다시 이미 대신 목록 종류 필요 필요한 빨리 바로 새로 새로운 제대로 자세히 정도 차이 차이점 예시 예제 우리 팀은 갑자기 계속 여러 다른 모든 시간 ' +
    'find reduce catch avoid switch change leave leaving leave early first still out happened new list compare compared comparison versus vs long soon best way need needs needed ' +
    'option options ways make made work works happen end ends stop go goes gone went keep let lets see look after before again already instead replacement time'
  ).split(' '),
);

const FILLERS = new Set(
  (
    '어떻게 어떤 어디 어디서 어디에 무엇 무슨 뭐 뭐야 뭔가 뭔지 왜 언제 누가 얼마 얼마나 방법 하는법 하려면 하나 하나요 되나 되나요 있나 있나요 있는 있습니까 ' +
    '있어 있을 없나 없나요 알려 알려줘 알려주세요 대해 대한 대해서 관련 관련된 위한 위해 경우 때 것 게 거 좀 수 할 해야 하는 되는 및 또는 그리고 그런데 그럼 그냥 ' +
    '같은 싶은 싶어 싶어요 싶다 보여줘 찾아줘 설명 설명해줘 가능 가능한 가능한가 좋은 맞는 써야 쓰나 써도 주세요 줘 건가 인가 의미 뜻 뭘 무얼 어느 몇 내 우리 ' +
    'a an the is are be do does did can could should would will i we my our you your it its this that these those there of for to in on at by with from as and or not if ' +
    'what which how why when where who whom whose much many any some use using get me tell show about into than then so have has had need want'
  ).split(' '),
);

function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}

function without(word: string, endings: readonly string[], rest: number): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= rest);
  return ending ? word.slice(0, -ending.length) : word;
}

/** `옮깁니다` → `옮기`: the polite ending sits in the last syllable of the stem. */
function withoutPoliteEnding(word: string): string {
  if (!word.endsWith('니다') || word.length < 3) return word;
  const code = word.charCodeAt(word.length - 3) - 0xac00;
  if (code < 0 || code % 28 !== 17) return word;
  return word.slice(0, -3) + String.fromCharCode(0xac00 + code - 17);
}

/** The word without what grammar adds to it: `알림피로를` → `알림피로`, `삭제했습니다` → `삭제`. */
export function stemHangul(word: string, afterLatin = false): string {
  if (afterLatin) return without(without(word, AFTER_LATIN, 0), ENDINGS, 0);
  if (word.length === 2 && /[은는을를]$/.test(word)) return word.slice(0, 1);
  const bare = without(word, PARTICLES, 2);
  const verb = WHOLE.test(bare) ? bare : withoutPoliteEnding(without(bare, ENDINGS, 1));
  const stem = verb.length < 2 && bare.length === 2 ? bare : verb;
  return stem === bare ? stem : without(stem, PARTICLES, 2);
}

/** The word without the endings of English plurals and verbs: `policies` → `policy`, `scaling` → `scal`. */
export function stemLatin(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const stem = singular.replace(/(?<=[aeiouy].*[^aeiou])(?:ing|ed|er|ers|ation|ion|e)$/, '');
  return stem.length < 3 ? singular : stem.replace(/([bdgmnprt])\1$/, '$1');
}

function isFiller(word: string, term: string): boolean {
  return FILLERS.has(word) || FILLERS.has(term);
}

/** A verb in one of its many forms, a bare day, month, count or price: nothing by which a text is looked for. */
const UNTELLING =
  /^(?:\d{1,2}|20\d\d|000|0\.\d{2,}|\d+\.\d{2})$|니다$|.{2}(?:면|면서도?|거나|도록|[어아여려]야|는지|[은을]지|지만|므로?|는데|라고|다고|든지|니까|으니|이니|던|려고|하게|며|이나|[되하않]|[지르하되리니이치기]고|[한된있없하되]다|[어아]도|[어아]서|[워겨려쳐]|[기하]를)$/;

/** Whether a term of a text tells documents apart. */
export function isTelling({ term, isFiller, script }: Token): boolean {
  return !isFiller && term.length > 1 && !(UNTELLING.test(term) && (script === 'hangul' || /^[\d.]+$/.test(term)));
}

/** Whether a term of a title does: there a single letter or number counts, too (“Q Developer”, “level 1”). */
export function isTellingTitle(token: Token): boolean {
  return isTelling(token) || (token.script === 'latin' && !token.isFiller && !/^20\d\d$/.test(token.term));
}

/**
 * Divides a text into the words by which it is searched. Scripts part first (`EKS에서` → `eks`), Hangul loses particles
 * and endings, English words their endings; versions, acronyms and identifiers stay whole.
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(RUN)) {
    let afterLatin = false;
    for (const piece of run[0].matchAll(PIECE)) {
      // The plural of an acronym: “IPs”.
      const word = piece[0].replace(/^([A-Z]{2,})s$/, '$1').toLowerCase();
      const start = run.index + piece.index;
      const isHangul = /^[가-힣ㄱ-ㅣ]/.test(word);
      const term = isHangul ? stemHangul(word, afterLatin) : stemLatin(word);
      const length = isHangul ? term.length : word.length;
      afterLatin = !isHangul;
      if (term === '') continue;
      tokens.push({
        term,
        start,
        end: start + length,
        script: isHangul ? 'hangul' : 'latin',
        isFiller: isFiller(word, term),
        isWeak: ASIDES.has(word) || ASIDES.has(term) || (isHangul && PREDICATE.test(word)),
        word,
      });
    }
  }
  return tokens;
}
