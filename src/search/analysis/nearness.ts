import { toKeys } from './keyboard';

/** Whether one letter added, left out, replaced or swapped with its neighbour turns one word into the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Vowels that Korean writers take for one another, in keys: ㅐ and ㅔ, ㅒ and ㅖ, ㅙ, ㅚ and ㅞ. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/o/g, 'p'],
  [/O/g, 'P'],
  [/h[pl]|np/g, 'hp'],
];

/** A word as slips in it are counted: a Korean one in keys (`toKeys`), with one vowel for all that sound alike. */
export function slipKeys(word: string, isHangul: boolean): string {
  return isHangul ? ALIKE.reduce((text, [vowels, vowel]) => text.replace(vowels, vowel), toKeys(word)) : word;
}

/** Letters from which on a word may have two slips. */
const LONG = 9;

/** Whether two slips turn one word into the other, one in each half of it. */
function areTwoSlipsAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  const half = Math.floor(a.length / 2);
  return [-1, 0, 1].some(
    (shift) =>
      isOneSlipAway(a.slice(0, half), b.slice(0, half + shift)) && isOneSlipAway(a.slice(half), b.slice(half + shift)),
  );
}

/**
 * Whether a word may be another one with a slip. Both are as `slipKeys` gives them; words of fewer than five letters, or
 * of two Korean syllables, are too short to tell, unless they only differ in vowels that sound alike. A long word may
 * have two slips.
 */
export function isSlip(typed: string, meant: string, isHangul: boolean): boolean {
  if (isHangul && typed === meant) return typed.length >= 4;
  if (typed.length < (isHangul ? 6 : 5)) return false;
  return isOneSlipAway(typed, meant) || (!isHangul && typed.length >= LONG && areTwoSlipsAway(typed, meant));
}
