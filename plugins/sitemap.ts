import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Options } from '@docusaurus/plugin-sitemap';
import type { I18n, LoadContext, Plugin } from '@docusaurus/types';
import { hasHistory } from './git-history';

/** A page in one language, for search engines. */
interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/** The addresses of a page in every language, and of the one for readers of any other. */
export function alternatesOf(
  url: string,
  base: string,
  bases: Readonly<Record<string, string>>,
  main: string,
): Alternate[] {
  const page = url.slice(base.length);
  const all = Object.entries(bases).map(([lang, other]) => ({ lang, url: other + page }));
  return [...all, { lang: 'x-default', url: (bases[main] ?? base) + page }];
}

/**
 * Options of Docusaurus' own sitemap: each page with its other language (the item goes to the library `sitemap` as it
 * is, which knows `links`), and without the search page, which holds nothing of its own.
 */
export function sitemapOf(
  site: string,
  baseUrl: string,
  { locales, defaultLocale }: Pick<I18n, 'locales' | 'defaultLocale'>,
): Options {
  const roots = locales.map((locale) => [locale, site + baseUrl + (locale === defaultLocale ? '' : `${locale}/`)]);
  return {
    // Docusaurus reads the date from Git and stops where there is none.
    lastmod: hasHistory() ? 'date' : null,
    changefreq: null,
    priority: null,
    ignorePatterns: ['**/search'],
    createSitemapItems: async ({ defaultCreateSitemapItems, ...params }) => {
      const base = params.siteConfig.url + params.siteConfig.baseUrl;
      const items = await defaultCreateSitemapItems(params);
      return items.map((item) => ({
        ...item,
        links: alternatesOf(item.url, base, Object.fromEntries(roots), defaultLocale),
      }));
    },
  };
}

/** Writes `robots.txt` for the whole site: everything may be read, and where the sitemaps are. */
export default function robots({ siteConfig, i18n, outDir }: LoadContext): Plugin {
  return {
    name: 'robots',
    async postBuild() {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const maps = i18n.locales.map(
        (locale) => `Sitemap: ${siteConfig.url}${i18n.localeConfigs[locale]?.baseUrl}sitemap.xml`,
      );
      await writeFile(path.join(outDir, 'robots.txt'), ['User-agent: *', 'Allow: /', '', ...maps, ''].join('\n'));
    },
  };
}
