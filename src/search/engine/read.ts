import { fromKeys } from '../analysis/keyboard';
import {
  BASE,
  COMMON,
  inOrder,
  KINDS,
  OWN_TEXT,
  OWN_TITLE,
  WIRE_VERSION,
  ZERO,
  type Index,
  type IndexFile,
} from './format';

const PLACES = new Map(Array.from(COMMON, (sign, place) => [sign.charCodeAt(0), place]));

/** The terms of a list as they are written there, in keys; one pass over it, since a phone waits for it. */
function spelling(list: string): string[] {
  const terms: string[] = [];
  let before = '';
  let start = 0;
  let common = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const place = at < list.length ? PLACES.get(list.charCodeAt(at)) : 0;
    if (place === undefined) continue;
    if (at > 0) {
      before = before.slice(0, common) + list.slice(start, at);
      terms.push(before);
    }
    common = place;
    start = at + 1;
  }
  return terms;
}

/**
 * Reads an index file.
 *
 * @throws Error when the file is of another version or incomplete
 */
export function readIndex(file: IndexFile): Index {
  if (file.version !== WIRE_VERSION) throw new Error(`index version ${file.version}, expected ${WIRE_VERSION}`);
  const kinds = [...file.kinds].map((letter) => KINDS[letter] ?? 'item');
  const parents = [...file.parents].map((letter, position) => {
    const distance = letter.charCodeAt(0) - ZERO;
    return distance === 0 ? -1 : position - distance;
  });
  const [latin, hangul] = [spelling(file.latin), spelling(file.hangul)];
  const keyed = [...latin, ...hangul];
  const spelt = [...latin, ...(hangul.length > 0 ? fromKeys(hangul.join(' ')).split(' ') : [])];
  const bands = [...file.bands];
  const shared = inOrder(bands);
  const owned = bands.flatMap((band, at) => (band > OWN_TEXT ? [] : [at]));
  const order = [...shared, ...owned];
  const terms = order.map((at) => spelt[at] ?? '');
  const keys = order.map((at) => keyed[at] ?? '');
  const inTitle: number[][] = terms.map(() => []);
  const inText: number[][] = terms.map(() => []);
  const read = (lists: string, into: number[][]): number[] =>
    lists.split('!').map((list, document) => {
      let number = -1;
      for (let at = 0; at < list.length; at += 1) {
        number += list.charCodeAt(at) - ZERO + 1;
        into[number]?.push(document);
      }
      return list.length;
    });
  const titleLength = read(file.titles, inTitle);
  const textLength = read(file.texts, inText);
  const counts = new Set([kinds.length, parents.length, titleLength.length, textLength.length]);
  if (counts.size !== 1 || spelt.length !== bands.length || file.owners.length !== 2 * owned.length) {
    throw new Error('incomplete index');
  }
  owned.forEach((at, nth) => {
    const [high, low] = [file.owners.charCodeAt(nth) - ZERO, file.owners.charCodeAt(owned.length + nth) - ZERO];
    const document = high * BASE + low;
    const [into, lengths] = bands[at] === OWN_TITLE ? [inTitle, titleLength] : [inText, textLength];
    into[shared.length + nth]?.push(document);
    lengths[document] = (lengths[document] ?? 0) + 1;
  });
  return { kinds, parents, terms, keys, inTitle, inText, titleLength, textLength };
}
