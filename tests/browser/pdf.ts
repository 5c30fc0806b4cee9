import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text without white space and soft hyphens, as two texts can be compared that were set differently. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');
}

/** All text of a PDF without white space, in reading order as the file has it. */
export async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return squeezed(text);
}
