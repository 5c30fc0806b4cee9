import { words } from '../ui/words';
import { announce } from './announce';

/** How long the button shows that it has copied, in milliseconds. */
const SHOWN_FOR = 2000;

/** `<copy-button><button data-copy="text"> | <button data-copy-code></copy-button>`: copies a text or the code before it. */
export default class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy);
  }

  readonly #copy = async (): Promise<void> => {
    const text = this.querySelector('button')?.dataset.copy ?? this.#code?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
      announce(words.copied);
      this.toggleAttribute('data-done', true);
      setTimeout(() => this.removeAttribute('data-done'), SHOWN_FOR);
    } catch {
      // No permission or no secure context: select the text, so that one key copies it.
      if (this.#code) getSelection()?.selectAllChildren(this.#code);
      announce(words.copyFailed);
    }
  };

  get #code(): Element | null {
    return this.previousElementSibling;
  }
}
