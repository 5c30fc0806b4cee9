/** On the page for unknown addresses, the last part of the address is what the reader may look for. */
export function suggestSearch(field: HTMLInputElement): void {
  if (field.value) return;
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  field.value = last
    .replace(/\.html$/, '')
    .replace(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, ' ')
    .trim();
}
