import path from 'node:path';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import ssgTemplate from '@docusaurus/core/lib/ssg/ssgTemplate.html';
import type { Config } from '@docusaurus/types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import chapters from './plugins/chapters';
import citations from './plugins/citations';
import foreignHeadings from './plugins/foreign-headings';
import { hasHistory, lastChanged } from './plugins/git-history';
import mdxDependencies from './plugins/mdx-dependencies';
import { currentLocale } from './plugins/current-locale';
import highlight from './plugins/highlight';
import links from './plugins/links';
import localeText from './plugins/locale-text';
import { filesOf } from './plugins/outline';
import postcss from './plugins/postcss';
import samples from './plugins/samples';
import samplesRaw from './plugins/samples-raw';
import searchIndex from './plugins/search-index';
import { searchOf } from './plugins/search-provider';
import singleTilde from './plugins/single-tilde';
import robots, { sitemapOf } from './plugins/sitemap';
import staleTranslation from './plugins/stale-translation';
import staticArticle, { lateStart } from './plugins/static-article';
import tables from './plugins/tables';

const {
  SITE_URL = 'https://aiops-on-eks.example.com',
  BASE_URL = '/',
  REPOSITORY_URL = 'https://github.com/example/aiops-on-eks',
  EDIT_BRANCH = 'main',
} = process.env;

const siteDir = __dirname;
const search = searchOf(process.env);
const locale = currentLocale();
const editUrl = `${REPOSITORY_URL}/edit/${EDIT_BRANCH}`;

if (!hasHistory()) {
  console.warn(
    '[last-updated] No complete Git history here (no work tree or a shallow clone): pages show no date of change.',
  );
}

const WORDS = {
  ko: {
    title: 'AIOps on Amazon EKS',
    tagline: 'EKS를 운영하는 팀을 위한 AIOps 안내서. 모든 주장에는 출처가 있고, 모든 샘플은 검사를 거칩니다.',
    repository: '저장소',
    licence: '코드는 MIT, 글은 CC BY 4.0 라이선스를 따릅니다.',
  },
  en: {
    title: 'AIOps on Amazon EKS',
    tagline: 'A guide to AIOps for teams that run EKS. Every claim is sourced and every sample is checked.',
    repository: 'Repository',
    licence: 'Code under the MIT License, text under CC BY 4.0.',
  },
};
const words = locale === 'en' ? WORDS.en : WORDS.ko;

const LANGUAGES = { defaultLocale: 'ko', locales: ['ko', 'en'] };

const config: Config = {
  title: words.title,
  tagline: words.tagline,
  url: SITE_URL,
  baseUrl: BASE_URL,
  trailingSlash: false,
  favicon: 'img/favicon.svg',
  future: { v4: true, faster: true },
  ssrTemplate: lateStart(ssgTemplate),
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    ...LANGUAGES,
    localeConfigs: {
      ko: { label: '한국어', htmlLang: 'ko' },
      en: { label: 'English', htmlLang: 'en' },
    },
  },
  markdown: {
    preprocessor: staleTranslation({ siteDir, locale, repositoryUrl: REPOSITORY_URL, branch: EDIT_BRANCH }),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    parseFrontMatter: async (params) => {
      const result = await params.defaultParseFrontMatter(params);
      const isPage = !path.basename(params.filePath).startsWith('_');
      const changed = isPage && lastChanged(filesOf(params.filePath));
      if (changed) result.frontMatter.last_update = { date: changed };
      return result;
    },
  },
  customFields: { repositoryUrl: REPOSITORY_URL },
  plugins: [
    localeText,
    links,
    mdxDependencies,
    postcss,
    robots,
    samplesRaw,
    staticArticle,
    [searchIndex, { provider: search.provider }],
  ],
  themes: search.themes,
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl: `${editUrl}/`,
          editLocalizedFiles: true,
          showLastUpdateTime: hasHistory(),
          beforeDefaultRemarkPlugins: [[chapters, { siteDir, locale, editUrl }]],
          remarkPlugins: [
            foreignHeadings,
            singleTilde,
            remarkCjkFriendly,
            [citations, { siteDir }],
            [samples, { siteDir, locale }],
          ],
          rehypePlugins: [tables, [...highlight]],
        },
        blog: false,
        sitemap: sitemapOf(SITE_URL, BASE_URL, LANGUAGES),
        theme: {
          customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/links.css', './src/css/print.css'],
        },
      } satisfies Options,
    ],
  ],
  clientModules: [path.join(siteDir, 'src/islands/start.ts')],
  themeConfig: {
    ...search.themeConfig,
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 4 },
    navbar: {
      title: words.title,
      logo: { alt: '', src: 'img/logo.svg', width: 28, height: 28 },
      items: [
        { type: 'localeDropdown', position: 'right' },
        { href: REPOSITORY_URL, label: words.repository, position: 'right' },
      ],
    },
    footer: { copyright: words.licence },
  } satisfies ThemeConfig,
};

export default config;
