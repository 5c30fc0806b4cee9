import { analyse } from './analysis/analyse';
import { language } from './language';

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Where the words of a query stand in a text, also in another form: `[start, end]` of each. */
export function rangesOf(text: string, terms: ReadonlySet<string>): (readonly [start: number, end: number])[] {
  return analyse(text, language)
    .filter(({ term }) => terms.has(term))
    .map(({ start, end }) => [start, end] as const);
}

/** Divides a text into marked and unmarked stretches. */
export function stretches(text: string, terms: ReadonlySet<string>): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const [start, end] of rangesOf(text, terms)) {
    if (start > at) result.push({ text: text.slice(at, start), isMarked: false });
    result.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at), isMarked: false });
  return result;
}

/** The part of a text in which the query's words stand closest, from a word's beginning. */
export function excerpt(text: string, terms: ReadonlySet<string>, length = 150): string {
  if (text.length <= length) return text;
  const ranges = rangesOf(text, terms);
  let [best, most] = [0, 0];
  for (const [start] of ranges) {
    const inside = ranges.filter(([other]) => other >= start && other < start + length - 30);
    const different = new Set(inside.map(([from, to]) => text.slice(from, to).toLowerCase())).size;
    if (different > most) [best, most] = [start, different];
  }
  const from = best < length / 2 ? 0 : text.lastIndexOf(' ', best - 20) + 1;
  const to = text.indexOf(' ', Math.min(text.length, from + length));
  return `${from > 0 ? '… ' : ''}${text.slice(from, to < 0 ? undefined : to)}${to < 0 ? '' : ' …'}`;
}
