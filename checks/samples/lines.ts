/** Line of the first occurrence of a text, counted from 1; 1 when it does not occur. */
export function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
