/** One text that the device remembers under a key; where a browser allows no storage, there is never one. */
export class Memory {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `aiops-on-eks.${name}`;
  }

  get text(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  /** Remembers a text; says whether the browser allowed it. */
  remember(text: string): boolean {
    try {
      localStorage.setItem(this.#key, text);
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Where nothing may be stored, nothing is.
    }
  }
}
