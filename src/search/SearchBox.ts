import { element } from './element';
import { markPage } from './highlight';
import { recentSearches, setKeeping } from './recent';
import { SearchView } from './SearchView';
import { SearchStore } from './store';
import styles from './styles.module.css';
import { text } from './text';

/**
 * `<search-box data-base="…">`: the dialog of the search over the page; on a phone it fills the screen.
 *
 * It is modal by what it does – it keeps the focus, Escape and a click beside it close it – and not by `showModal()`,
 * which makes the rest of the document inert: the browser then recalculates the style of every element of a long guide
 * before it paints the box.
 */
export default class SearchBox extends HTMLElement {
  readonly #dialog = element('dialog', { class: styles.dialog, 'aria-label': text.label, 'aria-modal': 'true' });
  /** The answer to a request for the list of guides that was sent before this code was there. */
  manifest: Promise<Response | undefined> | undefined;
  #view: SearchView | undefined;
  #share: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    if (this.#view) return;
    const base = this.dataset.base ?? '/';
    const input = element('input', {
      class: styles.input,
      type: 'search',
      'aria-label': text.label,
      placeholder: text.hint,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      maxlength: '10000',
      enterkeyhint: 'search',
    });
    const close = element('button', { type: 'button', class: styles.close }, text.close);
    close.addEventListener('click', () => this.#close());
    const body = element('div', { class: styles.results });
    this.#dialog.append(element('div', { class: styles.head, role: 'search' }, input, close), body, this.#foot(base));
    this.#view = new SearchView(input, body, new SearchStore(base, this.manifest), 'search-box', () => this.#leave());
    input.addEventListener('input', () => this.#share?.setAttribute('href', this.#address(base)));
    this.classList.add(styles.scrim ?? '');
    this.addEventListener('click', ({ target }) => target === this && this.#close());
    this.#dialog.addEventListener('keydown', this.#key);
    document.addEventListener('focusin', this.#keepFocus);
    this.append(this.#dialog);
  }

  /** Shows the box; a search that was left is there again, selected. */
  open(): void {
    this.hidden = false;
    if (!this.#dialog.open) this.#dialog.show();
    this.#view?.input.select();
    void this.#view?.search();
  }

  /** Closes the box; the focus goes back to where it was at once, so that the next key is no letter in a hidden field. */
  #close(): void {
    this.#dialog.close();
    this.hidden = true;
    if (this.contains(document.activeElement)) this.#view?.input.blur();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // The field would empty itself.
      event.preventDefault();
      this.#close();
    }
    if (event.key !== 'Tab') return;
    const stops = [...this.#dialog.querySelectorAll<HTMLElement>('a[href], button, input')].filter(
      ({ tabIndex, offsetParent }) => tabIndex >= 0 && offsetParent,
    );
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (document.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  };

  readonly #keepFocus = ({ target }: FocusEvent): void => {
    if (this.#dialog.open && !this.#dialog.contains(target as Node)) this.#view?.input.focus();
  };

  #address(base: string): string {
    return `${base}search?q=${encodeURIComponent(this.#view?.input.value ?? '')}`;
  }

  #leave(): void {
    this.#close();
    // The address of this page may not change at all; a new page marks itself when it arrives.
    window.setTimeout(markPage, 100);
  }

  #foot(base: string): HTMLElement {
    const keep = element('input', { type: 'checkbox' });
    keep.checked = recentSearches() !== undefined;
    keep.addEventListener('change', () => {
      setKeeping(keep.checked);
      void this.#view?.search();
    });
    this.#share = element('a', { href: `${base}search` }, text.allResults);
    return element(
      'div',
      { class: styles.foot },
      element('span', { class: styles.keys }, text.keys),
      element('label', {}, keep, ` ${text.keep}`),
      this.#share,
    );
  }
}
