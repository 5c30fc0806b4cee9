import type { Fault } from '../fault';
import type { Place } from './places';
import type { BuiltSite } from './site';

/** Every place where an id is given in the sources. */
export type FindIds = (id: string, locale: 'ko' | 'en') => readonly Place[];

/** Every id stands once on its page. */
export function checkIds(site: BuiltSite, places: FindIds): Fault[] {
  return site.pages.flatMap((page) =>
    [...page.repeated].map((id) => {
      const [first = { file: page.file, line: 1 }, ...others] = places(id, page.locale);
      const all = others.map(({ file, line }) => `${file}:${line}`).join(' and ');
      return {
        ...first,
        rule: 'ids',
        what: `The id “${id}” stands more than once on ${page.path} (${page.locale})${all ? `: also at ${all}` : ''}.`,
        mend: 'Give the newer one an id of its own: links lead only to the first.',
      };
    }),
  );
}
