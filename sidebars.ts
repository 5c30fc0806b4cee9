import { readFileSync } from 'node:fs';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { currentLocale } from './plugins/current-locale';
import { readOutline } from './plugins/outline';

/** The guides in reading order. */
const GUIDES = ['aiops-introduction'];

const locale = currentLocale();
const folder = locale === 'ko' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;

function labelOf(page: string): string {
  const label = /^sidebar_label: (.+)$/m.exec(readFileSync(page, 'utf8'))?.[1];
  if (!label) throw new Error(`${page}: no sidebar_label in the front matter.`);
  return label;
}

/** A guide with its chapters as links to their headings: read from the guide itself, in the language that is built. */
function entryOf(guide: string) {
  const page = `${__dirname}/${folder}/${guide}.mdx`;
  return {
    type: 'category' as const,
    label: labelOf(page),
    link: { type: 'doc' as const, id: guide },
    collapsed: false,
    items: readOutline(page, locale).map(({ id, title }) => ({
      type: 'link' as const,
      key: `${guide}#${id}`,
      label: title,
      href: `/${guide}#${id}`,
    })),
  };
}

const sidebars: SidebarsConfig = { guides: GUIDES.map(entryOf) };

export default sidebars;
