/** Consonants that Korean and English writers exchange, as one letter each. */
const INITIALS = 'K K N T T R M P P S S  J J J K T P H'.split(' ');
const FINALS = ' K K KS N NJ N T R RK RM RP RS RT RP R M P PS T T N J J K T P '.split(' ');

function soundOfHangul(word: string): string {
  let sound = '';
  let hasFinal = false;
  for (const character of word) {
    const code = character.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) return '';
    const initial = INITIALS[Math.floor(code / 588)] ?? '';
    // Two syllables share one English consonant: `클라우드`, `cloud`.
    if (!(hasFinal && sound.endsWith(initial))) sound += initial;
    const final = FINALS[code % 28] ?? '';
    hasFinal = final !== '';
    sound += final;
  }
  return sound;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|j|dge|z|g(?=[eiy])/g, 'J'],
  [/sh|c(?=[eiy])|s+/g, 'S'],
  [/x/g, 'KS'],
  [/th|[td]+/g, 'T'],
  [/ph|[pbfv]+/g, 'P'],
  [/ck|[ckgq]+/g, 'K'],
  // Behind a vowel Korean drops the English r.
  [/(?<=[aeiouy])r(?![aeiouy])|(?<=[aeiouy])re?$/g, ''],
  [/[lr]+/g, 'R'],
  [/m+/g, 'M'],
  [/n+/g, 'N'],
  [/(?<![TPKSJ])h(?=[aeiouy])/g, 'H'],
  [/[a-z]/g, ''],
];

function soundOfLatin(word: string): string {
  return SPELLINGS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), word);
}

/** What a word has to be heard by, in consonants, to be told from other words. */
const TELLING = 4;

/**
 * The consonants that a word is heard by, alike for an English name and for what Korean writers make of it:
 * `kubernetes` and `쿠버네티스` are both `KPNTS`. A word that begins with a vowel is marked as such. Empty for words
 * of fewer than four consonants: too many would sound alike.
 */
export function soundOf(word: string): string {
  const isLatin = /^[a-z]+$/.test(word);
  const sound = isLatin ? soundOfLatin(word) : soundOfHangul(word);
  if (sound.length < TELLING) return '';
  return (isLatin ? /^[aeiou]/.test(word) : word.charCodeAt(0) >= 0xc544 && word.charCodeAt(0) < 0xc790)
    ? `-${sound}`
    : sound;
}
