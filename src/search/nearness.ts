const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/**
 * Divides Hangul into letters, so that half a syllable and a wrong letter can be compared. A final and an initial
 * consonant are the same letter: `클럿` is `클러스` on its way.
 */
export function letters(word: string): string {
  let result = '';
  for (const character of word) {
    const code = character.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) result += character;
    else {
      result += INITIALS.charAt(Math.floor(code / 588)) + VOWELS.charAt(Math.floor((code % 588) / 28));
      if (code % 28 > 0) result += FINALS.charAt(code % 28);
    }
  }
  return result;
}

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
