/** How many characters have to be changed, put in or taken out to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function sortedWords(id: string): string {
  return id.split('-').sort().join('-');
}

/** Two ids with the same words in another order are near each other too. */
function distance(a: string, b: string): number {
  return Math.min(editDistance(a, b), editDistance(sortedWords(a), sortedWords(b)) + 1);
}

/** Further apart than this share of its length, an id says nothing about what was meant. */
const FARTHEST = 0.45;

/** The id that is most like the given one; none when all are too different to be meant. */
export function nearest(wanted: string, ids: Iterable<string>): string | undefined {
  const id = wanted.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  let best: string | undefined;
  let least = Math.max(2, Math.floor(id.length * FARTHEST)) + 1;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const apart = distance(id, candidate);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
