/** In place of the theme's preparation of grammars for a highlighter in the browser (`plugins/static-article.ts`). */
export default function prismIncludeLanguages(): void {
  // Nothing to prepare.
}
