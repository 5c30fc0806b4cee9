import { writeFileSync } from 'node:fs';
import { contentFiles } from '../checks/content/files';
import { isNamed, translationsOf, type Translation } from '../checks/content/translations';
import { RECORD } from '../plugins/translation-record';

/** Records that the English of these sections and words, or of all, renders the Korean as it is now. */
function main(asked: readonly string[]): void {
  const translations = translationsOf(process.cwd(), contentFiles(process.cwd()));
  const isMeant = (translation: Translation): boolean =>
    asked.length === 0 || asked.some((name) => isNamed(translation, name));
  const unknown = asked.filter((name) => !translations.some((translation) => isNamed(translation, name)));
  const untranslated = translations.filter((one) => !one.isTranslated && asked.length > 0 && isMeant(one));
  if (unknown.length > 0 || untranslated.length > 0) {
    unknown.forEach((name) =>
      console.error(`No Korean section has the id “${name}”, and no folder with Korean words that name.`),
    );
    untranslated.forEach(({ key, file, line }) => console.error(`${file}:${line}  ${key} is not in English yet.`));
    process.exitCode = 1;
    return;
  }
  const recorded = translations.map((translation) =>
    isMeant(translation) && translation.isTranslated
      ? { ...translation, recorded: translation.fingerprint }
      : translation,
  );
  const changed = recorded.filter(({ recorded: now }, index) => now !== translations[index]?.recorded);
  const record = recorded.flatMap(({ key, recorded: print }) => (print ? [[key, print] as const] : []));
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(record.toSorted()), null, 2)}\n`);
  changed.forEach(({ key }) => console.log(key));
  console.log(`${changed.length} of ${translations.length} texts recorded as translated now`);
}

main(process.argv.slice(2));
