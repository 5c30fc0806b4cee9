import { ADDRESSED } from '../links/addressed';
import { nameElementOf, nameOf } from '../links/nameOf';
import { text } from '../links/text';
import { announce } from './announce';

/** How long the button shows that it has copied, in milliseconds. */
const SHOWN_FOR = 2000;

/** Between the name and the button, in pixels. */
const GAP = 4;

/** The lasting address of an element: the published one, whatever host and filters the reader has. */
function addressOf(place: Element): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.split(/[?#]/)[0];
  return `${page}#${place.id}`;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/**
 * The one button of the page that copies links: it stands at the heading, caption, row or card that the reader points at,
 * touches or reaches by keyboard. From a figure's button the arrow keys lead to its rows.
 */
export default class CopyLink extends HTMLElement {
  #place: HTMLElement | undefined;
  readonly #button = document.createElement('button');

  constructor() {
    super();
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => void this.#copy());
    this.addEventListener('keydown', this.#move);
  }

  /** Goes to a place, unless the reader is at work with it where it stands. */
  offer(place: HTMLElement, cause: string): void {
    if (place === this.#place && this.isConnected) return;
    // A button that was only clicked goes on with the pointer.
    if (this.querySelector(':focus-visible') && cause !== 'focusin') return;
    this.#stand(place);
  }

  #stand(place: HTMLElement): void {
    this.#place = place;
    this.removeAttribute('data-done');
    this.replaceChildren(this.#button);
    this.#button.setAttribute('aria-label', text.copyLink(nameOf(place)));
    this.#button.title = place.matches('figure') && this.#parts.length > 1 ? text.partsHint : '';
    // A row has no stop of its own for the Tab key: there are more than a thousand of them.
    this.#button.tabIndex = place.matches('h2, h3, h4, figure') ? 0 : -1;
    const name = nameElementOf(place);
    const link = name.querySelector('.hash-link') ?? name.parentElement?.querySelector(':scope > .hash-link');
    if (link) link.after(this);
    else name.append(this);
    this.#settle();
  }

  /** Behind the end of the name; where the line is full, at the edge of the page and above the link, which stays free. */
  #settle(): void {
    const shown = this.firstElementChild;
    if (!(shown instanceof HTMLElement) || !this.parentElement || !this.#place) return;
    shown.style.translate = '';
    const name = document.createRange();
    name.setStart(this.parentElement, 0);
    name.setEndBefore(this);
    const end = [...name.getClientRects()].at(-1);
    if (!end) return;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const edge = Math.min(this.#place.getBoundingClientRect().right, document.documentElement.clientWidth);
    const over = Math.max(0, end.right + GAP + width - edge);
    const isLinkCovered = over > 0 && this.previousElementSibling?.matches('.hash-link');
    const up = isLinkCovered ? (end.height + height) / 2 : 0;
    shown.style.translate = `${end.right + GAP - over - left}px ${(end.top + end.bottom - height) / 2 - up - top}px`;
  }

  get #parts(): HTMLElement[] {
    const figure = this.#place?.closest('figure');
    return figure ? [figure, ...figure.querySelectorAll<HTMLElement>(ADDRESSED)].filter(isShown) : [];
  }

  readonly #move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#leave();
    if (event.target !== this.#button || !this.#place) return;
    const parts = this.#parts;
    const at = parts.indexOf(this.#place);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: parts.length - 1,
    };
    const next = parts[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    this.#stand(next);
    this.#button.focus();
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  #leave(): void {
    const place = this.#place;
    this.replaceChildren(this.#button);
    const link = this.previousElementSibling;
    if (link instanceof HTMLElement && link.matches('.hash-link')) link.focus();
    else if (place) this.#button.focus();
  }

  async #copy(): Promise<void> {
    if (!this.#place) return;
    const address = addressOf(this.#place);
    try {
      await navigator.clipboard.writeText(address);
      announce(text.copied);
      this.toggleAttribute('data-done', true);
      setTimeout(() => this.removeAttribute('data-done'), SHOWN_FOR);
    } catch {
      // No permission or no secure context: one key copies what is selected.
      const field = document.createElement('input');
      Object.assign(field, { type: 'text', readOnly: true, value: address, ariaLabel: text.link });
      field.addEventListener('blur', () => this.replaceChildren(this.#button));
      this.replaceChildren(field);
      field.select();
      field.focus();
      this.#settle();
      announce(text.copyFailed);
    }
  }
}

customElements.define('copy-link', CopyLink);
const copyLink = new CopyLink();

/** Puts the button at a place. */
export function offerLink(place: HTMLElement, cause: string): void {
  copyLink.offer(place, cause);
}
