import { text } from '../ui/ShareBar/text';
import { downloadCsv } from './downloadCsv';
import { Memory } from './Memory';

/** How long a reader has to pause before the address and the memory follow, in milliseconds. */
const PAUSE = 400;

/** What an instrument offers to share. */
export interface Shared {
  /** Name of the code in the address and, with a prefix, in the memory of the device. */
  readonly parameter: string;
  /** The present state as a code, or nothing as long as the reader changed nothing. */
  readonly code: () => string | null;
  /** The code that a link carries even when nothing was changed. */
  readonly fullCode: () => string;
  /** Takes over a code, or says why not and leaves everything as it is. */
  readonly open: (code: string) => 'version' | 'damaged' | null;
  readonly markdown: () => string;
  /** Rows of cells, the first one the header. */
  readonly csv: () => readonly (readonly string[])[];
}

/** Address, clipboard, file and memory of an instrument: the bar under it and the notice at its head. */
export class Sharing {
  readonly #host: HTMLElement;
  readonly #shared: Shared;
  readonly #memory: Memory;
  readonly #leave = new AbortController();
  #pending = 0;
  /** The code that the address held when it was last read or written. */
  #seen: string | null = null;
  /** Whether the memory follows the reader: not while he looks at something else than what it holds. */
  #keeps = false;

  constructor(host: HTMLElement, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
    this.#memory = new Memory(shared.parameter);
    const { signal } = this.#leave;
    host.addEventListener('click', this.#click, { signal });
    this.#rememberBox?.addEventListener('change', this.#toggleMemory, { signal });
    window.addEventListener('popstate', this.#revisit, { signal });
    // A link to the other language takes the address along, and it may be followed before the pause is over.
    for (const type of ['pointerdown', 'click', 'pagehide']) {
      window.addEventListener(type, this.#settle, { signal, capture: true });
    }
    this.#arrive();
  }

  /** Says something at the head of the instrument, or beside the buttons of the bar; a screen reader hears it too. */
  #say(where: 'notice' | 'done', message: string): void {
    const line = this.#host.querySelector(`[data-${where}]`);
    if (line) line.textContent = message;
  }

  /** Lets the address and the memory follow once the reader pauses. */
  changed(): void {
    this.#say('done', '');
    clearTimeout(this.#pending);
    this.#pending = window.setTimeout(this.#follow, PAUSE);
  }

  disconnect(): void {
    this.#settle();
    this.#leave.abort();
  }

  /** Writes at once what waits for the pause. */
  readonly #settle = (): void => {
    if (this.#pending) this.#follow();
  };

  get #rememberBox(): HTMLInputElement | null {
    return this.#host.querySelector<HTMLInputElement>('[data-remember]');
  }

  get #given(): string | null {
    return new URLSearchParams(location.search).get(this.#shared.parameter);
  }

  /** Starts with what the address holds, else with what the device remembers. */
  #arrive(): void {
    const [given, remembered] = [this.#given, this.#memory.text];
    this.#seen = given;
    this.#showMemory();
    if (given !== null) this.#open(given, text.opened);
    else if (remembered !== null) this.#open(remembered, text.restored);
  }

  /** Takes over a code that the history brought back; a link within the page leaves the address as it was. */
  readonly #revisit = (): void => {
    const given = this.#given;
    if (given === null || given === this.#seen) return;
    this.#seen = given;
    this.#open(given, text.opened);
  };

  #open(code: string, done: string): void {
    const remembered = this.#memory.text;
    this.#keeps = code === remembered;
    const refused = this.#shared.open(code);
    const aside = remembered !== null && !this.#keeps ? ` ${text.keptAside}` : '';
    this.#say('notice', (refused ? text.refused[refused] : done) + aside);
    this.#showMemory();
    this.#showAddress();
  }

  readonly #follow = (): void => {
    clearTimeout(this.#pending);
    this.#pending = 0;
    const url = new URL(location.href);
    const code = this.#shared.code();
    if (code === null) url.searchParams.delete(this.#shared.parameter);
    else url.searchParams.set(this.#shared.parameter, code);
    history.replaceState(history.state, '', url);
    this.#seen = code;
    if (this.#keeps) this.#memory.remember(this.#shared.fullCode());
    this.#showAddress();
  };

  get #link(): string {
    const url = new URL(location.pathname, location.origin);
    url.searchParams.set(this.#shared.parameter, this.#shared.fullCode());
    url.hash = this.#host.closest('[id]')?.id ?? '';
    return url.href;
  }

  /** On paper the result says where it can be opened again. */
  #showAddress(): void {
    const line = this.#host.querySelector<HTMLElement>('[data-address]');
    if (!line) return;
    line.hidden = this.#shared.code() === null;
    line.textContent = line.hidden ? '' : `${text.address} ${this.#link}`;
  }

  readonly #click = (event: Event): void => {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action === 'copyLink') void this.#copy(this.#link, text.copiedLink);
    if (action === 'copyMarkdown') void this.#copy(`${this.#shared.markdown()}\n${this.#link}\n`, text.copiedMarkdown);
    if (action === 'downloadCsv') {
      downloadCsv(this.#shared.parameter, this.#shared.csv());
      this.#say('done', text.savedCsv);
    }
    if (action === 'forget') this.#forget();
  };

  async #copy(what: string, done: string): Promise<void> {
    const area = this.#host.querySelector<HTMLTextAreaElement>('[data-copy-text]');
    try {
      await navigator.clipboard.writeText(what);
      if (area) area.hidden = true;
      this.#say('done', done);
    } catch {
      this.#say('done', text.copyByHand);
      if (!area) return;
      area.hidden = false;
      area.value = what;
      area.select();
    }
  }

  readonly #toggleMemory = (): void => {
    if (!this.#rememberBox?.checked) return this.#forget();
    this.#keeps = this.#memory.remember(this.#shared.fullCode());
    this.#showMemory();
    this.#say('done', this.#keeps ? text.remembered : text.noStorage);
  };

  #forget(): void {
    this.#memory.forget();
    this.#keeps = false;
    this.#showMemory();
    this.#say('done', text.forgotten);
    this.#rememberBox?.focus();
  }

  #showMemory(): void {
    if (this.#rememberBox) this.#rememberBox.checked = this.#keeps;
    const forget = this.#host.querySelector<HTMLElement>('[data-action="forget"]');
    if (forget) forget.hidden = this.#memory.text === null;
  }
}
