import { nearest } from '../../src/links/nearest';
import type { Fault } from '../fault';
import type { Place } from './places';
import type { BuiltPage, BuiltSite } from './site';

/** Where a link is written in the sources. */
export type FindLink = (target: string, locale: 'ko' | 'en') => Place | undefined;

/** A link within the site: the language and address of the page, and the place on it. */
interface Target {
  readonly locale: 'ko' | 'en';
  readonly path: string;
  readonly anchor: string;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes a link apart; none when it leaves the site. */
function targetOf(href: string, from: BuiltPage, base: string): Target | undefined {
  const root = 'https://this-site.invalid';
  const prefix = from.locale === 'en' ? `${base}en` : base.slice(0, -1);
  if (!URL.canParse(href, `${root}${prefix}${from.path}`)) return { locale: from.locale, path: href, anchor: '' };
  const url = new URL(href, `${root}${prefix}${from.path}`);
  if (url.origin !== root) return undefined;
  const path = decoded(url.pathname);
  const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
  const [, language, rest = ''] = /^\/(en)(\/.*)?$/.exec(inside) ?? [];
  const address = (language ? rest : inside).replace(/(?<=.)\/$/, '') || '/';
  return { locale: language ? 'en' : 'ko', path: address, anchor: decoded(url.hash.slice(1)) };
}

function isFile({ locale, path }: Target, files: ReadonlySet<string>): boolean {
  const inBuild = `${locale === 'en' ? 'en/' : ''}${path.slice(1)}`;
  return files.has(inBuild) || files.has(`${inBuild}.html`);
}

/**
 * Every link within the site leads to a page and an id that are there, in its language, as the browser will see them.
 *
 * @param base path under which the site was built, with slashes at both ends
 */
export function checkLinks(site: BuiltSite, place: FindLink, base = '/'): Fault[] {
  const faults: Fault[] = [];
  for (const page of site.pages) {
    for (const href of new Set(page.links)) {
      const target = targetOf(href, page, base);
      if (!target) continue;
      const { locale, path, anchor } = target;
      const destination = site.pages.find((other) => other.locale === locale && other.path === path);
      const where = (): Place =>
        place(href, page.locale) ?? place(`#${anchor}`, page.locale) ?? { file: page.file, line: 1 };
      const add = (what: string, mend: string): number => faults.push({ ...where(), rule: 'links', what, mend });
      if (!destination) {
        if (anchor === '' && isFile(target, site.files)) continue;
        const paths = site.pages.filter((other) => other.locale === locale).map((other) => other.path);
        const other = nearest(path, paths);
        add(
          `The link “${href}” on ${page.path} (${page.locale}) leads to no page.`,
          other ? `Did you mean “${other}”?` : 'Correct it.',
        );
      } else if (anchor && !destination.ids.has(anchor)) {
        const other = nearest(anchor, destination.anchors.keys());
        add(
          `The link “${href}” on ${page.path} (${page.locale}) leads to “#${anchor}”, which is not on ${path}.`,
          other ? `Did you mean “#${other}”?` : 'Name an id of that page.',
        );
      }
    }
  }
  return faults;
}
