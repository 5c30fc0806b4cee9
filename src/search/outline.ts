import type { Chapter } from '../../plugins/outline.ts';

/** A guide with its sections, known before the site is built: what the box offers when there is no index. */
export interface OutlinePage {
  readonly title: string;
  /** Address of the page. */
  readonly path: string;
  readonly chapters: readonly Chapter[];
}
