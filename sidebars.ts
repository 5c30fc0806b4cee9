import { readFileSync } from 'node:fs';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { currentLocale } from './plugins/current-locale';
import { readOutline, type Chapter } from './plugins/outline';

/** The guides in reading order. */
const GUIDES = ['aiops-introduction'];

const locale = currentLocale();
const folder = locale === 'ko' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;

function labelOf(page: string): string {
  const label = /^sidebar_label: (.+)$/m.exec(readFileSync(page, 'utf8'))?.[1];
  if (!label) throw new Error(`${page}: no sidebar_label in the front matter.`);
  return label;
}

/** A chapter as a link; the plain label of one cannot say that it is in another language. */
function itemOf(guide: string, { id, title, lang }: Chapter) {
  const key = `${guide}#${id}`;
  if (!lang) return { type: 'link' as const, key, label: title, href: `/${key}` };
  // All guides stand side by side, so that their names lead from one to the other.
  const value = `<a class="menu__link" href="${key}"><span lang="${lang}">${title}</span></a>`;
  return { type: 'html' as const, key, value };
}

/** A guide with its chapters as links to their headings: read from the guide itself, in the language that is built. */
function entryOf(guide: string) {
  const page = `${__dirname}/${folder}/${guide}.mdx`;
  return {
    type: 'category' as const,
    label: labelOf(page),
    link: { type: 'doc' as const, id: guide },
    collapsed: false,
    items: readOutline(page, locale).map((chapter) => itemOf(guide, chapter)),
  };
}

const sidebars: SidebarsConfig = { guides: GUIDES.map(entryOf) };

export default sidebars;
