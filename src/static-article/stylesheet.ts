/// <reference types="@rspack/core/module" />

/**
 * Never called. Only the browser's build writes the stylesheet, so whatever an article can show has to be part of that
 * build: this names it in chunks of its own, which no page loads.
 */
export const stylesOfArticles = (): Promise<unknown> =>
  Promise.all([
    import('@theme-original/MDXComponents'),
    import.meta.webpackContext('../', { regExp: /\.module\.css$/, mode: 'lazy-once' })('./'),
  ]);
