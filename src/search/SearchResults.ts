import { element } from './element';
import { SearchView } from './SearchView';
import { SearchStore } from './store';
import styles from './styles.module.css';

/** `<search-results data-base="…">` around the form of the search page: answers below it, with the search in the address. */
export default class SearchResults extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.#isReady) return;
    this.#isReady = true;
    const place = element('div', { class: styles.results });
    this.append(place);
    const view = new SearchView(input, place, new SearchStore(this.dataset.base ?? '/'), 'search-page');
    input.addEventListener('input', () => this.#writeAddress(input.value));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) input.value = asked;
    if (input.value) void view.search();
  }

  #writeAddress(query: string): void {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }
}
