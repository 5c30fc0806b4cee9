import { text } from '../ui/ShareBar/text';

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

function csvCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Address, clipboard, file and memory of an instrument: the bar under it and the notice at its head. */
export class Sharing {
  readonly #host: HTMLElement;
  readonly #shared: Shared;
  readonly #leave = new AbortController();
  #pending = 0;

  constructor(host: HTMLElement, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
    const { signal } = this.#leave;
    host.addEventListener('click', this.#click, { signal });
    this.#rememberBox?.addEventListener('change', this.#toggleMemory, { signal });
    window.addEventListener('popstate', this.#arrive, { signal });
    // A link to the other language takes the address along, and it may be followed before the pause is over.
    for (const type of ['pointerdown', 'click', 'pagehide']) {
      window.addEventListener(type, this.#settle, { signal, capture: true });
    }
    this.#arrive();
  }

  /** Says something at the head of the instrument; a screen reader hears it too. */
  say(message: string): void {
    const notice = this.#host.querySelector('[data-notice]');
    if (notice) notice.textContent = message;
  }

  /** Lets the address and the memory follow once the reader pauses. */
  changed(): void {
    this.say('');
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

  get #key(): string {
    return `aiops-on-eks.${this.#shared.parameter}`;
  }

  get #rememberBox(): HTMLInputElement | null {
    return this.#host.querySelector<HTMLInputElement>('[data-remember]');
  }

  get #memory(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  readonly #arrive = (): void => {
    const given = new URLSearchParams(location.search).get(this.#shared.parameter);
    const remembered = this.#memory;
    const code = given ?? remembered;
    this.#showMemory(remembered !== null);
    if (code === null) return;
    const refused = this.#shared.open(code);
    if (refused) this.say(text.refused[refused]);
    else this.say(given === null ? text.restored : text.opened);
    this.#showAddress();
  };

  readonly #follow = (): void => {
    clearTimeout(this.#pending);
    this.#pending = 0;
    const url = new URL(location.href);
    const code = this.#shared.code();
    if (code === null) url.searchParams.delete(this.#shared.parameter);
    else url.searchParams.set(this.#shared.parameter, code);
    history.replaceState(history.state, '', url);
    if (this.#memory !== null) this.#remember();
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
    if (action === 'downloadCsv') this.#download();
    if (action === 'forget') this.#forget();
  };

  async #copy(what: string, done: string): Promise<void> {
    const area = this.#host.querySelector<HTMLTextAreaElement>('[data-copy-text]');
    try {
      await navigator.clipboard.writeText(what);
      if (area) area.hidden = true;
      this.say(done);
    } catch {
      this.say(text.copyByHand);
      if (!area) return;
      area.hidden = false;
      area.value = what;
      area.select();
    }
  }

  #download(): void {
    const rows = this.#shared.csv().map((row) => row.map(csvCell).join(','));
    // The mark at the start tells spreadsheets that the file is UTF-8.
    const url = URL.createObjectURL(new Blob([`\uFEFF${rows.join('\r\n')}\r\n`], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${this.#shared.parameter}.csv` });
    link.click();
    URL.revokeObjectURL(url);
    this.say(text.savedCsv);
  }

  readonly #toggleMemory = (): void => {
    if (!this.#rememberBox?.checked) return this.#forget();
    this.#showMemory(this.#remember());
    this.say(this.#memory === null ? text.noStorage : text.remembered);
  };

  #remember(): boolean {
    try {
      localStorage.setItem(this.#key, this.#shared.fullCode());
      return true;
    } catch {
      return false;
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Where nothing may be stored, nothing is.
    }
    this.#showMemory(false);
    this.say(text.forgotten);
    this.#rememberBox?.focus();
  }

  #showMemory(kept: boolean): void {
    if (this.#rememberBox) this.#rememberBox.checked = kept;
    const forget = this.#host.querySelector<HTMLElement>('[data-action="forget"]');
    if (forget) forget.hidden = !kept;
  }
}
