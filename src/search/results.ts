import { element } from './element';
import { excerpt, stretches } from './mark';
import type { Found } from './store';
import styles from './styles.module.css';

function marked(text: string, terms: ReadonlySet<string>): (Node | string)[] {
  return stretches(text, terms).map((stretch) => (stretch.isMarked ? element('mark', {}, stretch.text) : stretch.text));
}

function option(found: Found, terms: ReadonlySet<string>, base: string, id: string): HTMLElement {
  const { guide, title, text, trail } = found;
  const snippet = excerpt(text, terms);
  return element(
    'a',
    {
      class: styles.option,
      role: 'option',
      id,
      tabindex: '-1',
      'aria-selected': 'false',
      href: `${base}${guide.path}${found.id && `#${found.id}`}`,
    },
    element('span', { class: styles.optionTitle }, ...marked(title, terms)),
    ...(trail.length > 0 ? [element('span', { class: styles.trail }, trail.join(' › '))] : []),
    ...(snippet ? [element('span', { class: styles.snippet }, ...marked(snippet, terms))] : []),
  );
}

/** The results as the options of a listbox, grouped by guide in the order of their best hit. */
export function resultGroups(
  results: readonly Found[],
  terms: ReadonlySet<string>,
  base: string,
  idPrefix: string,
): HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  results.forEach((found, at) => {
    const { path, title } = found.guide;
    let group = groups.get(path);
    if (!group) {
      const heading = `${idPrefix}-guide-${groups.size}`;
      group = element(
        'div',
        { role: 'group', 'aria-labelledby': heading },
        element('div', { class: styles.guide, id: heading, role: 'presentation' }, title),
      );
      groups.set(path, group);
    }
    group.append(option(found, terms, base, `${idPrefix}-${at}`));
  });
  return [...groups.values()];
}
