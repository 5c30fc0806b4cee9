import { KINDS, WIRE_VERSION, ZERO, type Index, type IndexFile } from './format';
import { readTerms } from './termList';

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
  const { terms, keys, shared, owners } = readTerms(file);
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
  if (counts.size !== 1) throw new Error('incomplete index');
  owners.forEach(({ document, isTitle }, nth) => {
    const [into, lengths] = isTitle ? [inTitle, titleLength] : [inText, textLength];
    into[shared + nth]?.push(document);
    lengths[document] = (lengths[document] ?? 0) + 1;
  });
  return { kinds, parents, terms, keys, inTitle, inText, titleLength, textLength };
}
