/**
 * The language that is built. Docusaurus names it in the environment before it loads the configuration; under
 * `docusaurus start` without `--locale` it writes the word “undefined” there and means the default.
 */
export function currentLocale(): 'ko' | 'en' {
  return process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'ko';
}
