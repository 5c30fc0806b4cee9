declare module '@generated/search-index/default/outline.json' {
  import type { OutlinePage } from '@site/src/search/outline';

  const outline: readonly OutlinePage[];
  export default outline;
}
