import type { Concept } from './concepts';
import type { Nearness, Reach, Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** How well each document says something, 0 to 1: in its title, and anywhere in its title or text. */
export interface Fields {
  readonly title: Float64Array;
  readonly text: Float64Array;
  /** How much of the title is taken up by it, weighed by rarity. */
  readonly share: Float64Array;
}

function empty(size: number): Fields {
  return { title: new Float64Array(size), text: new Float64Array(size), share: new Float64Array(size) };
}

/** Raises the value at a position to another one. */
function raise(values: Float64Array, at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value;
}

function fieldsOfWord({ index, rarity }: Vocabulary, nearness: Nearness): Fields {
  const fields = empty(index.kinds.length);
  for (const [number, near] of nearness) {
    for (const document of index.inTitle[number] ?? []) {
      raise(fields.title, document, near);
      raise(fields.text, document, near);
      raise(fields.share, document, near * (rarity[number] ?? 0));
    }
    for (const document of index.inText[number] ?? []) raise(fields.text, document, near);
  }
  return fields;
}

/** A way of several words is said as well as its weakest word. */
function fieldsOfWay(vocabulary: Vocabulary, way: readonly Nearness[]): Fields {
  const [first, ...others] = way.map((nearness) => fieldsOfWord(vocabulary, nearness));
  const fields = first ?? empty(vocabulary.index.kinds.length);
  for (const other of others) {
    for (let at = 0; at < fields.title.length; at += 1) {
      fields.title[at] = Math.min(fields.title[at] ?? 0, other.title[at] ?? 0);
      fields.text[at] = Math.min(fields.text[at] ?? 0, other.text[at] ?? 0);
      fields.share[at] = (fields.share[at] ?? 0) + (other.share[at] ?? 0);
    }
  }
  return fields;
}

/** How well each document says a concept, by the best of its ways; adds the terms that it met to `terms`. */
export function fieldsOf(vocabulary: Vocabulary, concept: Concept, terms: Set<string>): Fields {
  const total = empty(vocabulary.index.kinds.length);
  const take = (words: readonly string[], factor: number, reach: Reach, typed = words): void => {
    const way = words.map((word, at) =>
      vocabulary.meet(word, at < words.length - 1 && reach === 'typing' ? 'word' : reach, typed[at]),
    );
    if (way.some(({ size }) => size === 0)) return;
    for (const nearness of way) for (const number of nearness.keys()) terms.add(vocabulary.index.terms[number] ?? '');
    const fields = fieldsOfWay(vocabulary, way);
    for (let at = 0; at < total.title.length; at += 1) {
      raise(total.title, at, (fields.title[at] ?? 0) * factor);
      raise(total.text, at, (fields.text[at] ?? 0) * factor);
      raise(total.share, at, fields.share[at] ?? 0);
    }
  };
  const [first = [], ...others] = concept.ways;
  const isOwn = first.length === concept.typed.length;
  const [own, names] = isOwn ? [first, others] : [[], concept.ways];
  if (isOwn) take(own, 1, concept.isLast ? 'typing' : 'word', concept.typed);
  for (const name of names) take(name, WEIGHTS.name, 'name');
  if (own.length > 1) take([concept.whole], WEIGHTS.parts, 'word');
  return total;
}
