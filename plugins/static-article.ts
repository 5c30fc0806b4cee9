import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const isOff = process.env.STATIC_ARTICLE === 'off';
// The bundler's cache does not tell a module that has lost its content from one that has it.
if (isOff) process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';

type Bundler = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

/** Every page links the one stylesheet, so no code is needed that fetches styles. */
function leaveOutStyleLoader({ plugins = [] }: Bundler): void {
  const extract = plugins.find((plugin) => plugin && plugin.constructor.name === 'CssExtractRspackPlugin');
  if (!extract) {
    throw new Error('Docusaurus extracts styles in another way now. See “The article is HTML” in CONTRIBUTING.md.');
  }
  Object.assign((extract as unknown as { options: object }).options, { runtime: false });
}

/** A page that is opened at a place in it is laid out in full, and so is one to which the reader returns where he was. */
const LAY_OUT = `(location.hash||/reload|back/.test(performance.getEntriesByType('navigation')[0]?.type))&&(document.documentElement.dataset.laidOut='')`;

const SCRIPT = '<script src="<%= it.baseUrl %><%= script %>" defer></script>';
const SCRIPTS = 'it.scripts.forEach(';

/**
 * Docusaurus' template of a page, in which only the starter and the runtime are scripts; the starter reads from
 * `data-app` what to start with the first sign of a reader.
 *
 * @throws Error when Docusaurus' template no longer holds what this replaces
 */
export function lateStart(template: string): string {
  if (isOff) return template;
  if (!template.includes(SCRIPT) || !template.includes(SCRIPTS)) {
    throw new Error(
      'Docusaurus writes scripts into a page in another way now. See “The article is HTML” in CONTRIBUTING.md.',
    );
  }
  const isEarly = '/\\/(runtime|start)\\./.test(script)';
  const app = `it.scripts.filter((script) => !${isEarly}).map((script) => it.baseUrl + script).join(' ')`;
  return template
    .replace(SCRIPTS, `it.scripts.filter((script) => ${isEarly}).forEach(`)
    .replace(SCRIPT, SCRIPT.replace(' defer', ` async data-app="<%= ${app} %>"`));
}

/**
 * The article is HTML: what a reader only reads reaches the browser once, as HTML, and not again as JavaScript.
 *
 * In the production build of the browser's code (never in development, never in the code that renders the HTML):
 * - a compiled MDX module keeps its data exports and loses its content (`static-article-loader.mjs`);
 * - `@theme/DocItem/Content` is `src/static-article/Article.tsx`, which adopts the article of the document, or puts in
 *   the one that `src/static-article/articles.ts` fetched;
 * - `src/static-article/blocks.css` leaves out of the first layout what is far from the window, `layOut.ts` catches up;
 * - `src/static-article/start.ts` is all that runs before the reader touches the page; it starts the rest;
 * - the theme's highlighter is left out, since the build highlights;
 * - `src/static-article/stylesheet.ts` keeps the styles of what no browser code imports any longer.
 *
 * What it relies on in Docusaurus, and what to check on an upgrade, stands in CONTRIBUTING.md. `STATIC_ARTICLE=off` builds the
 * site without it; the benchmark uses that as its yardstick.
 */
export default function staticArticle({ siteDir }: LoadContext): Plugin {
  const source = path.join(siteDir, 'src/static-article');
  // Docusaurus reads `include` of every rule for MDX.
  const include = [path.join(siteDir, 'docs'), path.join(siteDir, 'i18n')];
  return {
    name: 'static-article',
    configureWebpack(config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production' || isOff) return {};
      leaveOutStyleLoader(config);
      return {
        // One runtime for both, so that they share what they load.
        entry: { start: path.join(source, 'start.ts'), main: config.entry as string },
        optimization: {
          runtimeChunk: 'single',
          // Docusaurus puts all that two chunks share into one, and a copy button would fetch the search with it.
          splitChunks: { cacheGroups: { common: false, default: { minChunks: 2, reuseExistingChunk: true } } },
        },
        resolve: {
          alias: {
            '@theme/DocItem/Content': path.join(source, 'Article.tsx'),
            // Code is highlighted by the build: the grammars that the theme prepares are a fifth of its code.
            '@theme/prism-include-languages': path.join(source, 'withoutPrism.ts'),
            'prism-react-renderer': false,
          },
        },
        module: {
          rules: [
            {
              test: /\.mdx$/,
              include,
              enforce: 'post',
              use: [path.join(siteDir, 'plugins/static-article-loader.mjs')],
            },
          ],
        },
      };
    },
    injectHtmlTags: () => (isOff ? {} : { headTags: [{ tagName: 'script', innerHTML: LAY_OUT }] }),
    getClientModules: () => (isOff ? [] : [path.join(source, 'client.ts')]),
  };
}
