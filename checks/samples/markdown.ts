/** A line of a Markdown file with the headings above it, outside of code fences. */
export interface MarkdownLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Headings from the outermost in, without their signs. */
  readonly under: readonly string[];
  /** Level of the heading that this line is; 0 when it is none. */
  readonly level: number;
}

/** The lines of a Markdown file; what stands inside code fences is left out. */
export function readMarkdown(text: string): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let under: readonly string[] = [];
  let fenced = false;
  text.split('\n').forEach((content, at) => {
    if (content.startsWith('```')) fenced = !fenced;
    else if (!fenced) {
      const [, signs = '', title = ''] = /^(#+) (.+)$/.exec(content) ?? [];
      if (signs !== '') under = [...under.slice(0, signs.length - 1), title];
      lines.push({ text: content, line: at + 1, under, level: signs.length });
    }
  });
  return lines;
}

/** Headings of one level, with the lines below each until the next heading of that or a higher level. */
export function sections(lines: readonly MarkdownLine[], level: number): readonly (readonly MarkdownLine[])[] {
  const starts = lines.filter((line) => line.level === level);
  return starts.map((start) => {
    const from = lines.indexOf(start);
    const length = lines.slice(from + 1).findIndex((line) => line.level > 0 && line.level <= level);
    return lines.slice(from, length < 0 ? undefined : from + 1 + length);
  });
}
