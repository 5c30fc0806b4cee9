import outline from '@generated/search-index/default/outline.json';
import { element } from './element';
import { recentSearches } from './recent';
import styles from './styles.module.css';
import { text } from './text';

function words(title: string, list: readonly string[]): HTMLElement[] {
  if (list.length === 0) return [];
  const buttons = list.map((word) =>
    element('li', {}, element('button', { type: 'button', class: styles.word, 'data-query': word }, word)),
  );
  return [element('p', { class: styles.noticeTitle }, title), element('ul', { class: styles.words }, ...buttons)];
}

function sections(): HTMLElement[] {
  const links = outline.flatMap(({ path, chapters }) =>
    chapters.map(({ id, title }) => element('li', {}, element('a', { href: `${path}#${id}` }, title))),
  );
  return [element('p', { class: styles.noticeTitle }, text.sections), element('ul', { class: styles.links }, ...links)];
}

/** What stands there before anything is asked: the searches that are kept. */
export function startNotice(): HTMLElement[] {
  return words(text.recent, recentSearches() ?? []);
}

/** What helps on where nothing was found. */
export function emptyNotice(query: string, similar: readonly string[]): HTMLElement[] {
  const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  return [element('p', { class: styles.notice }, text.none(shown)), ...words(text.similar, similar), ...sections()];
}

/** What helps on without an index; what has failed is said as the status. */
export function failureNotice(): HTMLElement[] {
  const retry = element('button', { type: 'button', class: styles.retry, 'data-retry': true }, text.retry);
  return [retry, ...sections()];
}
