import type { Language } from './analyse';
import { english } from './english';
import { englishNames } from './englishNames';
import { korean } from './korean';
import { koreanNames } from './koreanNames';
import { ENGLISH_OUTSIDERS, KOREAN_OUTSIDERS } from './outsiders';

/** The language of a locale, for code that runs outside the site's bundles; inside them it is `../language`. */
export function languageOf(locale: string): Language {
  return locale === 'en' ? english : korean;
}

/** Names that readers use. */
export interface NameLists {
  /** Names for the same thing. */
  readonly groups: readonly (readonly string[])[];
  /** Names near the subject of the guides of which some are not treated. */
  readonly outsiders: readonly string[];
}

export function namesOf(locale: string): NameLists {
  return locale === 'en'
    ? { groups: englishNames, outsiders: ENGLISH_OUTSIDERS }
    : { groups: [...englishNames, ...koreanNames], outsiders: KOREAN_OUTSIDERS };
}
