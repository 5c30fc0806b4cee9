import { writeFileSync } from 'node:fs';
import { contentFiles } from '../checks/content/files';
import { translationsOf } from '../checks/content/translations';
import { RECORD } from '../plugins/stale-translation';

/** Records that the English of these sections, or of all, renders the Korean as it is now. */
function main(asked: readonly string[]): void {
  const translations = translationsOf(process.cwd(), contentFiles(process.cwd()));
  const isMeant = (key: string): boolean =>
    asked.length === 0 || asked.some((name) => key === name || key.endsWith(`#${name}`));
  const unknown = asked.filter((name) => !translations.some(({ key }) => key === name || key.endsWith(`#${name}`)));
  const untranslated = translations.filter(
    ({ key, isTranslated }) => !isTranslated && asked.length > 0 && isMeant(key),
  );
  if (unknown.length > 0 || untranslated.length > 0) {
    unknown.forEach((name) => console.error(`No Korean section has the id “${name}”.`));
    untranslated.forEach(({ key, file, line }) => console.error(`${file}:${line}  ${key} has no English section yet.`));
    process.exitCode = 1;
    return;
  }
  const recorded = translations.map((translation) =>
    isMeant(translation.key) && translation.isTranslated
      ? { ...translation, recorded: translation.fingerprint }
      : translation,
  );
  const changed = recorded.filter(({ recorded: now }, index) => now !== translations[index]?.recorded);
  const record = recorded.flatMap(({ key, recorded: print }) => (print ? [[key, print] as const] : []));
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(record.toSorted()), null, 2)}\n`);
  changed.forEach(({ key }) => console.log(key));
  console.log(`${changed.length} of ${translations.length} sections recorded as translated now`);
}

main(process.argv.slice(2));
