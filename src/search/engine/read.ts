import { KINDS, WIRE_VERSION, ZERO, type Index, type IndexFile } from './format';

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
  const terms = file.terms.split(' ');
  const inTitle: number[][] = terms.map(() => []);
  const inText: number[][] = terms.map(() => []);
  const counts = new Set([kinds.length, parents.length]);
  const read = (lists: string, own: string, into: number[][], other: number[][]): number[] => {
    const owned = own.split('!');
    counts.add(owned.length);
    return lists.split('!').map((list, document) => {
      let number = -1;
      for (let at = 0; at < list.length; at += 1) {
        number += list.charCodeAt(at) - ZERO + 1;
        into[number]?.push(document);
      }
      const alone = owned[document]?.split(' ').filter(Boolean) ?? [];
      for (const term of alone) {
        into[terms.push(term) - 1] = [document];
        other[terms.length - 1] = [];
      }
      return list.length + alone.length;
    });
  };
  const titleLength = read(file.titles, file.ownTitles, inTitle, inText);
  const textLength = read(file.texts, file.ownTexts, inText, inTitle);
  if (counts.add(titleLength.length).add(textLength.length).size !== 1) throw new Error('incomplete index');
  return { kinds, parents, terms, inTitle, inText, titleLength, textLength };
}
