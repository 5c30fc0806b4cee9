type Facets = Readonly<Record<string, readonly string[]>>;

function normalised(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * `<filter-view name="…">` around a filter form and the table or cards that it filters. The chosen values stand in the
 * address as `name.key`, so that a filtered view can be sent; a row that the address names is never hidden.
 */
export default class FilterView extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #items: HTMLElement[] = [];

  connectedCallback(): void {
    this.#form = this.querySelector<HTMLFormElement>('[data-filter-form]');
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const unknown = this.#readAddress();
    this.#apply(unknown);
    this.#form?.addEventListener('input', this.#change);
    this.#form?.addEventListener('reset', this.#reset);
    this.#form?.addEventListener('submit', this.#submit);
    window.addEventListener('popstate', this.#arrive);
    window.addEventListener('hashchange', this.#arrive);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#arrive);
    window.removeEventListener('hashchange', this.#arrive);
  }

  readonly #arrive = (): void => this.#apply(this.#readAddress());

  readonly #submit = (event: Event): void => event.preventDefault();

  readonly #change = (): void => {
    this.#writeAddress();
    this.#apply([]);
  };

  // The fields hold their first values again only after the event.
  readonly #reset = (): void => void setTimeout(this.#change);

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])];
  }

  #parameter(field: { name: string }): string {
    return `${this.getAttribute('name')}.${field.name}`;
  }

  /** Takes over what the address asks for and returns the values that it cannot mean. */
  #readAddress(): string[] {
    const query = new URLSearchParams(location.search);
    const unknown: string[] = [];
    for (const field of this.#fields) {
      const value = query.get(this.#parameter(field)) ?? '';
      field.value = value;
      if (field.value !== value) {
        unknown.push(value);
        field.value = '';
      }
    }
    return unknown;
  }

  #writeAddress(): void {
    const url = new URL(location.href);
    for (const field of this.#fields) {
      if (field.value) url.searchParams.set(this.#parameter(field), field.value);
      else url.searchParams.delete(this.#parameter(field));
    }
    history.replaceState(history.state, '', url);
  }

  #matches(item: HTMLElement): boolean {
    if (this.#isNamed(item)) return true;
    const facets = JSON.parse(item.dataset.item ?? '{}') as Facets;
    const text = normalised(`${item.textContent} ${item.dataset.keywords ?? ''}`);
    return this.#fields.every(({ name, value }) =>
      name === 'q'
        ? normalised(value)
            .split(' ')
            .every((word) => text.includes(word))
        : !value || facets[name]?.includes(value),
    );
  }

  /** Whether the address names the item, something in it, or the heading of its group. */
  #isNamed(item: HTMLElement): boolean {
    const named = location.hash && document.getElementById(decodeURIComponentOr(location.hash.slice(1)));
    if (!named || !this.contains(named)) return false;
    return (
      item.contains(named) ||
      (!named.closest('[data-item]') && named.closest('[data-group]') === item.closest('[data-group]'))
    );
  }

  #apply(unknown: readonly string[]): void {
    let shown = 0;
    for (const item of this.#items) {
      item.hidden = !this.#matches(item);
      if (!item.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    }
    this.toggleAttribute(
      'data-filtered',
      this.#fields.some(({ value }) => value !== ''),
    );
    this.#report(shown, unknown);
  }

  #report(shown: number, unknown: readonly string[]): void {
    const status = this.querySelector<HTMLElement>('[data-filter-status]');
    if (!status) return;
    const { template = '', none = '', unknown: notice = '' } = status.dataset;
    const parts = [template.replace('{shown}', String(shown)).replace('{total}', String(this.#items.length))];
    if (shown === 0) parts.push(none);
    if (unknown.length > 0) parts.push(notice.replace('{value}', unknown.join(', ')));
    status.textContent = parts.join(' ');
  }
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
