import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { currentLocale } from './plugins/current-locale';
import { readOutline } from './plugins/outline';

const locale = currentLocale();
const folder = locale === 'ko' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;

/** The chapters of a guide, as links to their headings: read from the guide itself, in the language that is built. */
function chaptersOf(guide: string) {
  return readOutline(`${__dirname}/${folder}/${guide}.mdx`, locale).map(({ id, title }) => ({
    type: 'link' as const,
    label: title,
    href: `/${guide}#${id}`,
  }));
}

const sidebars: SidebarsConfig = {
  guides: [
    {
      type: 'category',
      label: locale === 'ko' ? '1. AIOps 전략 가이드' : '1. AIOps strategy guide',
      link: { type: 'doc', id: 'aiops-introduction' },
      collapsed: false,
      items: chaptersOf('aiops-introduction'),
    },
  ],
};

export default sidebars;
