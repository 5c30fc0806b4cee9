import type { Fault } from '../../fault';
import type { Mark, Section } from './sections';

/** A section in both languages. */
export interface Pair {
  readonly ko: Section;
  readonly en: Section;
}

/** The marks of a list by their key, in the order of the list. */
export function byKey<T extends Mark>(marks: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const mark of marks) groups.set(mark.key, [...(groups.get(mark.key) ?? []), mark]);
  return groups;
}

/** Marks of one side that the other does not have, or not as often. */
export function surplus<T extends Mark>(mine: readonly T[], theirs: readonly Mark[]): T[] {
  const there = byKey(theirs);
  return [...byKey(mine)].flatMap(([key, marks]) => marks.slice(there.get(key)?.length ?? 0));
}

/** A fault at a line of the English section that names the place in the Korean one. */
export function difference({ ko, en }: Pair, lines: { ko: number; en: number }, what: string, mend: string): Fault {
  return { file: en.file, line: lines.en, rule: 'parity', what: `${what} (Korean: ${ko.file}:${lines.ko})`, mend };
}

/** What only one of the two sections has, in both directions. */
export function onlyOnOneSide(pair: Pair, name: string, ko: readonly Mark[], en: readonly Mark[]): Fault[] {
  return [
    ...surplus(ko, en).map(({ key, line }) =>
      difference(
        pair,
        { ko: line, en: pair.en.line },
        `${name} ${key} is missing.`,
        'Add it, or take it out of the Korean.',
      ),
    ),
    ...surplus(en, ko).map(({ key, line }) =>
      difference(
        pair,
        { ko: pair.ko.line, en: line },
        `${name} ${key} stands in English only.`,
        'Take it out, or add it to the Korean.',
      ),
    ),
  ];
}

/** As `onlyOnOneSide`, and where the same things stand in another order. */
export function notInOrder(pair: Pair, name: string, ko: readonly Mark[], en: readonly Mark[]): Fault[] {
  const faults = onlyOnOneSide(pair, name, ko, en);
  const at = ko.findIndex(({ key }, index) => key !== en[index]?.key);
  const [mine, theirs] = [ko[at], en[at]];
  if (faults.length > 0 || !mine || !theirs) return faults;
  const what = `${name} ${theirs.key} stands where the Korean has ${mine.key}.`;
  return [difference(pair, { ko: mine.line, en: theirs.line }, what, 'Put them in the same order.')];
}
