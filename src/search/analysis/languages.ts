import type { Language } from './analyse';
import { english } from './english';
import { korean } from './korean';

/** The language of a locale, for code that runs outside the site's bundles; inside them it is `../language`. */
export function languageOf(locale: string): Language {
  return locale === 'en' ? english : korean;
}
