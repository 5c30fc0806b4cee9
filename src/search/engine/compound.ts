/** What a letter costs that belongs to no part, against one for each part. */
const LEFT_OVER = 2.5;

/**
 * Divides a compound into words: `메모리누수` → `메모리`, `누수`; `loadbalancer` → `load`, `balancer`. One letter of a
 * Korean compound may be left over: `성숙도모델` → `성숙`, `모델`.
 *
 * @returns at least two words, or none where the compound is not made of words
 */
export function divide(word: string, isHangul: boolean, isWord: (part: string) => boolean): string[] {
  const [shortest, spare] = isHangul ? [2, 1] : [3, 0];
  const best: (readonly [cost: number, parts: readonly string[]] | undefined)[] = [[0, []]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || part === word) continue;
      const isPart = part.length >= shortest && isWord(part);
      if (!isPart && part.length > 1) continue;
      const cost = before[0] + (isPart ? 1 : LEFT_OVER);
      if (cost < (best[end]?.[0] ?? Infinity)) best[end] = [cost, isPart ? [...before[1], part] : before[1]];
    }
  }
  const [, parts] = best[word.length] ?? [0, []];
  return parts.length >= 2 && word.length - parts.join('').length <= spare ? [...parts] : [];
}
