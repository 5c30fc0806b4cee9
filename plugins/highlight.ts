import type { ElementContent } from 'hast';
import rehypeShiki from '@shikijs/rehype';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--tk-', fontStyle: false });
const VARIABLE = /^color:var\(--tk-(?:token-)?([a-z-]+)\)$/;

/** Tokens in the colour of the text. */
const PLAIN = new Set(['foreground', 'parameter', 'punctuation']);

/** Lines that `plugins/samples.ts` marks as changed. */
function isChanged(meta: string | undefined, line: number): boolean {
  return (/(?:^|\s)changed=([\d,]+)/.exec(meta ?? '')?.[1] ?? '').split(',').includes(String(line));
}

/** Whether the code ends with a line break, as a whole file does: the text of the element is then the file's. */
function endsLine(meta: string | undefined): boolean {
  return /(?:^|\s)ends-line(?:\s|$)/.test(meta ?? '');
}

/** Makes one text of texts that meet, so that the server does not set a comment between them. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result.splice(-1, 1, { type: 'text', value: last.value + node.value });
    else result.push(node);
  }
  return result;
}

/** Replaces a token's inline colour by a class: a quarter of the bytes, and the colours stay in the tokens file. */
const classes: ShikiTransformer = {
  name: 'classes',
  pre(node) {
    node.properties = { 'data-language': this.options.lang, tabIndex: 0 };
  },
  line(node, line) {
    delete node.properties.class;
    if (isChanged(this.options.meta?.__raw, line)) node.tagName = 'mark';
  },
  span(node) {
    const [, token] = VARIABLE.exec(String(node.properties.style ?? '')) ?? [];
    delete node.properties.style;
    if (token && !PLAIN.has(token)) node.properties.class = `tk-${token}`;
  },
  code(node) {
    delete node.properties.class;
    // A plain token needs no element of its own, and neither does a line that nothing marks.
    const parts = node.children.flatMap((line) => {
      if (line.type !== 'element') return [line];
      const tokens = line.children.flatMap((token) =>
        token.type === 'element' && !token.properties.class ? token.children : [token],
      );
      return line.tagName === 'mark' ? [{ ...line, children: joined(tokens) }] : tokens;
    });
    node.children = joined(endsLine(this.options.meta?.__raw) ? [...parts, { type: 'text', value: '\n' }] : parts);
  },
};

/** Rehype plugin with options: code is highlighted while the site is built; no grammar reaches the browser. */
export default [
  rehypeShiki,
  {
    theme,
    langs: ['bash', 'hcl', 'json', 'markdown', 'python', 'sql', 'toml', 'typescript', 'yaml', 'http', 'diff'],
    langAlias: { promql: 'text', rego: 'text', cwli: 'text' },
    transformers: [classes],
  },
] as const;
