import { element } from './element';
import { rememberMarks } from './highlight';
import { emptyNotice, failureNotice, startNotice } from './notices';
import { keepSearch } from './recent';
import { resultGroups } from './results';
import { SearchFailure, type SearchStore } from './store';
import styles from './styles.module.css';
import { text } from './text';

const SHOWN = 20;

/** A combobox with its results: what the box and the search page share. */
export class SearchView {
  readonly status = element('p', { class: styles.status, role: 'status' });
  readonly #list: HTMLElement;
  readonly #notice = element('div', { class: styles.notices });
  #options: HTMLElement[] = [];
  #active = -1;
  #turn = 0;
  #terms: ReadonlySet<string> = new Set();

  /**
   * @param input the field in which the reader types
   * @param place what the results go into
   * @param leave called when the reader opens a result
   */
  constructor(
    readonly input: HTMLInputElement,
    place: HTMLElement,
    readonly store: SearchStore,
    readonly id: string,
    readonly leave: () => void = () => undefined,
  ) {
    this.#list = element('div', { id: `${id}-list`, role: 'listbox', 'aria-label': text.results });
    place.append(this.status, this.#list, this.#notice);
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id };
    Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    input.addEventListener('input', () => void this.search());
    input.addEventListener('keydown', this.#key);
    this.#list.addEventListener('click', this.#open);
    this.#notice.addEventListener('click', this.#help);
    this.#show([]);
  }

  /** Searches for what stands in the field; a later search overtakes an earlier one. */
  async search(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.input.value;
    try {
      this.status.textContent ||= text.loading;
      await this.store.open();
      const searched = this.store.size;
      const { hits, terms } = this.store.search(query);
      const found = await Promise.all(hits.slice(0, SHOWN).map((hit) => this.store.find(hit)));
      if (turn !== this.#turn) return;
      this.#terms = terms;
      const results = found.filter((one) => one !== undefined);
      const isAsked = query.trim() !== '';
      this.#show(resultGroups(results, terms, this.store.base, this.id));
      this.status.textContent = isAsked ? text.count(results.length) : '';
      const isEmpty = isAsked && results.length === 0;
      this.#notice.replaceChildren(...(isEmpty ? emptyNotice(query, this.store.suggest(query)) : []));
      if (!isAsked) this.#notice.replaceChildren(...startNotice());
      // Guides that come later may know better; what the reader has moved to stays until then.
      if ((await this.store.whole()) > searched && turn === this.#turn) await this.search();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show([]);
      const reason = error instanceof SearchFailure ? error.reason : 'broken';
      this.status.textContent = text.failure[reason];
      this.#notice.replaceChildren(...failureNotice());
    }
  }

  #show(groups: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...groups);
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#list.hidden = this.#options.length === 0;
    this.input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#activate(this.#options.length > 0 ? 0 : -1);
  }

  #activate(at: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#options[at];
    option?.setAttribute('aria-selected', 'true');
    if (at > 0) option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  readonly #key = (event: KeyboardEvent): void => {
    // While an input method is composing, these keys belong to it.
    if (event.isComposing) return;
    const count = this.#options.length;
    if (event.key === 'ArrowDown' && count > 0) this.#activate((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) this.#activate((this.#active - 1 + count) % count);
    else if (event.key === 'Enter') this.#options[this.#active]?.click();
    else return;
    event.preventDefault();
  };

  readonly #open = (event: Event): void => {
    if (!(event.target as Element).closest('a')) return;
    keepSearch(this.input.value);
    rememberMarks(this.input.value.trim(), this.#terms);
    this.leave();
  };

  readonly #help = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-query], [data-retry]');
    if ((event.target as Element).closest('a')) this.leave();
    if (!button) return;
    if (button.dataset.query) this.input.value = button.dataset.query;
    this.input.focus();
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
