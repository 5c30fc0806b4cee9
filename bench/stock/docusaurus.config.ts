import path from 'node:path';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config, Plugin } from '@docusaurus/types';
import site from '../../docusaurus.config';
import searchIndex from '../../plugins/search-index';
import staticArticle from '../../plugins/static-article';
import tables from '../../plugins/tables';

/**
 * The yardstick: Docusaurus as it comes, with the content of this site. The pages are the same MDX and the same
 * components; everything that this site does for speed is left out. Webpack and Babel build it, since none of the flags
 * `faster` and `v4` is set; the theme's code block highlights with Prism on the server and again in the browser; the whole
 * article is hydrated. Docusaurus brings no search of its own, so none is built here: a lead for the yardstick.
 */
function hasPrism(): Plugin {
  return {
    name: 'stock',
    configureWebpack: () => ({
      resolve: { alias: { '@theme/MDXComponents': path.join(__dirname, 'MDXComponents.tsx') } },
    }),
  };
}

const [, options] = site.presets?.[0] as [string, Options];

const config: Config = {
  ...site,
  future: undefined,
  ssrTemplate: undefined,
  plugins: [
    ...(site.plugins ?? []).filter(
      (plugin) => plugin !== staticArticle && !(Array.isArray(plugin) && (plugin[0] as unknown) === searchIndex),
    ),
    // Only the outline of the guides, which the page for unknown addresses imports.
    [searchIndex, { provider: 'none' }],
    hasPrism,
  ],
  presets: [['classic', { ...options, docs: { ...options.docs, rehypePlugins: [tables] } } satisfies Options]],
  themeConfig: {
    ...site.themeConfig,
    prism: { additionalLanguages: ['bash', 'hcl', 'sql', 'toml', 'json', 'http', 'diff'] },
  } satisfies ThemeConfig,
};

export default config;
