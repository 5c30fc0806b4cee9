import type { Processor } from 'unified';

/**
 * Remark plugin: a tilde is a tilde. GFM reads `3~5분 … 10~20분` as strikethrough, which Korean ranges trip over, and
 * Docusaurus offers no way to pass `singleTilde: false`. The guides strike nothing through, so the construct is
 * switched off; this can go once Docusaurus takes options for remark-gfm.
 */
export default function singleTilde(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['strikethrough'] } });
}
