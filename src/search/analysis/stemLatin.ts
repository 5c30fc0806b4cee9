/** Endings that make a word of another one, the longest first. */
const ENDINGS = /(?<=[aeiouy].*[^aeiou])(?:ations?|atic|ating|ated?|ings?|ed|ers?|ery|ions?|ments?|e)$/;

function singularOf(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
}

/**
 * The word without the endings by which English makes plurals, verbs and nouns: `policies` → `policy`, `isolating`,
 * `isolation` → `isol`, `recovered`, `recovery` → `recov`. What is left has three letters or more.
 */
export function stemLatin(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const singular = singularOf(word)
    .replace(/(?<=[lmnt])is(?=e$|ed$|ing$|ation$)/, 'iz')
    .replace(/(?<=[vw])al$/, 'e');
  const stem = [1, 2].reduce((rest) => {
    const shorter = rest.replace(ENDINGS, '');
    return shorter.length < 3 ? rest : shorter;
  }, singular);
  return stem.replace(/(?<=..)([bdgmnprt])\1$/, '$1');
}
