/** The keys of the Korean two-set layout in the order in which Unicode counts the letters of a syllable. */
const INITIALS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const FINALS = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ');
/** Letters that stand alone, as the Hangul compatibility block counts them. */
const ALONE = 'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' ').concat(VOWELS);

const SYLLABLE = 0xac00;
const LETTER = 0x3131;

const longest = (keys: readonly string[]): string =>
  keys.filter(Boolean).sort((a, b) => b.length - a.length).join('|'); // prettier-ignore
const vowel = `(?:${longest([...VOWELS])})`;
const TYPED = new RegExp(`(${longest([...INITIALS])})(${vowel})((?:${longest([...FINALS])})(?!${vowel}))?`, 'g');

/**
 * The keys that a Korean text is typed with: `알람` is `dkffka`. In keys half a syllable is the beginning of the whole
 * one (`클럿` of `클러스터`), and one wrong letter is one wrong key.
 */
export function toKeys(text: string): string {
  if (!/\p{Script=Hangul}/u.test(text)) return text;
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const syllable = code - SYLLABLE;
    if (syllable < 0 || syllable > 11171) return ALONE[code - LETTER] ?? character;
    const vowelAndFinal = syllable % 588;
    const [initial, middle] = [INITIALS[Math.floor(syllable / 588)], VOWELS[Math.floor(vowelAndFinal / 28)]];
    return `${initial ?? ''}${middle ?? ''}${FINALS[vowelAndFinal % 28] ?? ''}`;
  }).join('');
}

/** Whether a letter stands alone that belongs in a syllable. */
export function hasLoneLetter(text: string): boolean {
  return Array.from(text).some((character) => ALONE[character.charCodeAt(0) - LETTER] !== undefined);
}

/** The Korean text of keys: `dkffka` → `알람`; as it stands where some of them make no whole syllables. */
export function fromKeys(text: string): string {
  const korean = text.replace(/[a-zA-Z]+/g, (word) => {
    const syllables = word.replace(TYPED, (_, initial: string, middle: string, final = '') => {
      const [first, second] = [INITIALS.indexOf(initial), VOWELS.indexOf(middle)];
      return String.fromCharCode(SYLLABLE + first * 588 + second * 28 + FINALS.indexOf(String(final)));
    });
    return syllables;
  });
  return /[a-zA-Z]/.test(korean) ? text : korean;
}
