/** The address of a part: that of its figure, then the part's data id in kebab-case. */
export function addressOf(figure: string, part: string): string {
  return `${figure}-${part.replace(/(?<=[a-z0-9])[A-Z]/g, '-$&').toLowerCase()}`;
}
