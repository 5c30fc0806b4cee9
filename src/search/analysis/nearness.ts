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

/**
 * Whether a word may be another one with a slip. Both are in keys (`toKeys`); words of fewer than five letters, or of
 * two Korean syllables, are too short to tell.
 */
export function isSlip(typed: string, meant: string, isHangul: boolean): boolean {
  return typed.length >= (isHangul ? 6 : 5) && isOneSlipAway(typed, meant);
}
