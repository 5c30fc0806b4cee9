import type { Fault } from '../../fault';
import { difference, surplus, type Pair } from './difference';
import { figuresIn, type Figure, type Language } from './figures';
import type { Mark, Passage } from './sections';
import { spelledIn } from './spelled';

interface Placed extends Mark {
  readonly figure: Figure;
}

function written({ value, unit }: Figure): string {
  return unit === '$' ? `$${value}` : `${value}${unit && ` ${unit}`}`;
}

function figuresOf(passage: Passage, language: Language): Placed[] {
  return passage.texts.flatMap(({ text, line }) =>
    figuresIn(text, language).map((figure) => ({ key: written(figure), line, figure })),
  );
}

/**
 * Figures of one side without their like on the other. A bare number is like one with a unit, for the unit may stand
 * elsewhere in the sentence; so is a number in words.
 */
export function unmatched(mine: readonly Placed[], theirs: readonly Placed[], spelled: ReadonlySet<string>): Placed[] {
  const left = surplus(theirs, mine);
  return surplus(mine, theirs).filter(({ figure }) => {
    const like = left.findIndex(
      (other) => other.figure.value === figure.value && (other.figure.unit === '' || figure.unit === ''),
    );
    if (like >= 0) left.splice(like, 1);
    return like < 0 && !spelled.has(figure.value);
  });
}

/** The figures of each passage that its counterpart does not have. */
export function comparePassages(ko: Passage, en: Passage): { readonly missing: Placed[]; readonly added: Placed[] } {
  const [korean, english] = [figuresOf(ko, 'ko'), figuresOf(en, 'en')];
  const words = ({ texts }: Passage): string => texts.map(({ text }) => text).join('\n');
  return {
    missing: unmatched(korean, english, spelledIn(words(en), 'en')),
    added: unmatched(english, korean, spelledIn(words(ko), 'ko')),
  };
}

interface Change {
  readonly ko: Placed;
  readonly en: Placed;
}

/** Takes the figures that stand for one another, one with the unit of the other, out of both lists. */
function changes(missing: Placed[], added: Placed[]): Change[] {
  return missing.splice(0).flatMap((ko) => {
    const at = added.findIndex(({ figure }) => figure.unit === ko.figure.unit);
    const [en] = at < 0 ? [] : added.splice(at, 1);
    if (!en) missing.push(ko);
    return en ? [{ ko, en }] : [];
  });
}

/** Figures that one language has and the other does not, row by row, component by component, and in the prose. */
export function compareFigures(pair: Pair): Fault[] {
  return [...new Set([...pair.ko.passages.keys(), ...pair.en.passages.keys()])].flatMap((key) => {
    const ko = pair.ko.passages.get(key) ?? { key, line: pair.ko.line, texts: [] };
    const en = pair.en.passages.get(key) ?? { key, line: pair.en.line, texts: [] };
    const { missing, added } = comparePassages(ko, en);
    const mend = 'Correct the one that is wrong.';
    const changed = changes(missing, added).map((change) => {
      const what = `The figure ${change.en.key} stands where the Korean has ${change.ko.key}.`;
      return difference(pair, { ko: change.ko.line, en: change.en.line }, what, mend);
    });
    return [
      ...changed,
      ...missing.map(({ key: figure, line }) =>
        difference(pair, { ko: line, en: en.line }, `The figure ${figure} is missing in the ${key}.`, mend),
      ),
      ...added.map(({ key: figure, line }) =>
        difference(pair, { ko: ko.line, en: line }, `The figure ${figure} stands in English only.`, mend),
      ),
    ];
  });
}
