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

/** How well one document says something; most documents say nothing of it. */
interface Said {
  title: number;
  text: number;
  share: number;
}

function saidOf(word: Map<number, Said>, document: number): Said {
  let said = word.get(document);
  if (!said) word.set(document, (said = { title: 0, text: 0, share: 0 }));
  return said;
}

function sayWord({ index, rarity }: Vocabulary, nearness: Nearness): Map<number, Said> {
  const word = new Map<number, Said>();
  for (const [number, near] of nearness) {
    for (const document of index.inTitle[number] ?? []) {
      const said = saidOf(word, document);
      said.title = Math.max(said.title, near);
      said.text = Math.max(said.text, near);
      said.share = Math.max(said.share, near * (rarity[number] ?? 0));
    }
    for (const document of index.inText[number] ?? []) {
      const said = saidOf(word, document);
      said.text = Math.max(said.text, near);
    }
  }
  return word;
}

/** A way of several words is said as well as its weakest word. */
function sayWay(vocabulary: Vocabulary, way: readonly Nearness[]): Map<number, Said> {
  const [first = new Map<number, Said>(), ...others] = way.map((nearness) => sayWord(vocabulary, nearness));
  for (const other of others) {
    for (const [document, said] of first) {
      const { title = 0, text = 0 } = other.get(document) ?? {};
      said.title = Math.min(said.title, title);
      said.text = Math.min(said.text, text);
    }
    for (const [document, { share }] of other) saidOf(first, document).share += share;
  }
  return first;
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
    for (const [at, { title, text, share }] of sayWay(vocabulary, way)) {
      raise(total.title, at, title * factor);
      raise(total.text, at, text * factor);
      raise(total.share, at, share);
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
