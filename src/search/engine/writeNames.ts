import { analyse, type Language, type Token } from '../analysis/analyse';
import type { NameLists } from '../analysis/languages';
import type { SearchDocument } from '../documents';
import { WIRE_VERSION, type NamesFile } from './format';

const isTold = ({ role }: Token): boolean => role !== 'filler';

interface Spelling {
  readonly tokens: readonly Token[];
  readonly isWord: boolean;
}

/** Whether a document can be found by a name: what is left of “out of memory” would say too little, unlike “add-on”. */
function isWay({ tokens, isWord }: Spelling): boolean {
  const told = tokens.filter(isTold).length;
  return told >= 2 || told === tokens.length || (isWord && told > 0);
}

/** How a name may be written, with its fillers and without. */
function keysOf(name: Spelling): Set<string> {
  const spellings = isWay(name) ? [name.tokens, name.tokens.filter(isTold)] : [name.tokens];
  return new Set(
    spellings.flatMap((tokens) => [tokens.map(({ word }) => word).join(''), tokens.map(({ term }) => term).join('')]),
  );
}

/** Groups that share a name are one group. */
function joined(groups: readonly (readonly string[])[]): string[][] {
  const groupOf = new Map<string, string[]>();
  for (const group of groups) {
    const all = [...new Set([...group, ...group.flatMap((name) => groupOf.get(name) ?? [])])];
    for (const name of all) groupOf.set(name, all);
  }
  return [...new Set(groupOf.values())];
}

/** Whether a document, or a reader who looks for it, calls anything by a name, or by another name for the same thing. */
function mentions(
  groups: readonly (readonly string[])[],
  language: Language,
  documents: readonly SearchDocument[],
): (name: string) => boolean {
  const spelt = (text: string): string[][] => {
    const tokens = analyse(text, language);
    return [tokens.map(({ word }) => word), tokens.map(({ term }) => term)];
  };
  const texts = documents.flatMap(({ title, text, keywords }) =>
    spelt(`${title} ${text} ${keywords}`).map((words) => ` ${words.join(' ')} `),
  );
  const all = texts.join('\n');
  const known = new Set(all.split(/\s+/));
  const keyOf = (name: string): string => spelt(name)[1]?.join('') ?? '';
  const groupOf = new Map(groups.flatMap((group) => group.map((name) => [keyOf(name), group] as const)));
  const stands = (name: string): boolean =>
    spelt(name).some(
      (words) =>
        known.has(words.join('')) || (words.every((word) => known.has(word)) && all.includes(` ${words.join(' ')} `)),
    );
  return (name) => [name, ...(groupOf.get(keyOf(name)) ?? [])].some(stands);
}

/** Reads the names for the same thing as a language reads words; done by the build, it takes a phone a quarter of a second. */
export function writeNames(
  { groups, outsiders }: NameLists,
  language: Language,
  documents: readonly SearchDocument[],
): NamesFile {
  let longest = 3;
  const all = joined(groups);
  const written = all.map((group) => {
    const names = group.map((name) => ({ tokens: analyse(name, language), isWord: !name.includes(' ') }));
    const ways = names.filter(isWay).map(({ tokens }) => tokens.filter(isTold).map(({ term }) => term).join(' ')); // prettier-ignore
    longest = Math.max(longest, ...names.map(({ tokens }) => tokens.length));
    return `${[...new Set(names.flatMap((name) => [...keysOf(name)]))].join(' ')}|${ways.join(',')}`;
  });
  const isMentioned = mentions(all, language, documents);
  // As they are written only: without its ending `sops` would be the SOP.
  const keys = (names: readonly string[]): string =>
    names.map((name) => analyse(name, language).map(({ word }) => word).join('')).join(' '); // prettier-ignore
  return {
    version: WIRE_VERSION,
    longest,
    groups: written,
    outsiders: keys(outsiders.filter((name) => !isMentioned(name))),
    guests: keys(outsiders.filter(isMentioned)),
  };
}
