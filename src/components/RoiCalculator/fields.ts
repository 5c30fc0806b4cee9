import { acceptInputs, type Correction } from '@site/src/models/roi/compute';
import { inputs, type InputId, type Inputs } from '@site/src/models/roi/data';
import { readTyped } from '@site/src/models/roi/typed';
import { text } from './text';
import { formatInput } from './view';

/** Shortens what was pasted by mistake, so that a message can quote it. */
export function excerpt(quoted: string): string {
  const text = quoted.trim().replace(/\s+/g, ' ');
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

/** Marks a field whose text cannot be used. */
export function markInvalid(field: HTMLInputElement, bad: boolean): void {
  if (bad) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** A good value and where it belongs, or nothing when the last good one stays. */
export type Read = { readonly id: InputId; readonly value: number } | null;

/** Decimals that a step may leave behind; what binary arithmetic adds lies below them. */
const STEP_DIGITS = 6;

function inputOf(field: HTMLInputElement): (typeof inputs)[number] | undefined {
  return inputs.find(({ id }) => id === field.dataset.input);
}

function moved(given: number, used: number): string {
  return text.moved(excerpt(formatInput(given)), formatInput(used));
}

/** The fields of the form: reads what is typed, says what is wrong with it, shows values. */
export class Fields {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether a field holds something that the result does not follow. */
  get hasBad(): boolean {
    return this.#host.querySelector('[data-input][aria-invalid]') !== null;
  }

  /** What is said at a field, if anything. */
  messageAt(field: HTMLInputElement): string {
    return this.#error(field.dataset.input ?? '')?.textContent ?? '';
  }

  /** Shows values, and at each field what was changed about it. */
  show(values: Inputs, corrections: readonly Correction[] = []): void {
    for (const { id } of inputs) {
      const field = this.#host.querySelector<HTMLInputElement>(`[data-input="${id}"]`);
      if (!field) continue;
      field.value = formatInput(values[id]);
      const correction = corrections.find((one) => one.id === id);
      this.#say(field, id, correction ? moved(correction.given, correction.used) : '');
    }
  }

  /**
   * Reads one field while it is typed in. Returns its value, or nothing when the last good one stays; says why there.
   */
  read(field: HTMLInputElement): Read {
    const input = inputOf(field);
    if (!input) return null;
    const { id, min, max } = input;
    const typed = readTyped(field.value);
    if (typed.kind === 'refused') {
      const meant = typed.meant === null ? null : formatInput(typed.meant);
      this.#say(field, id, text.refused[typed.reason](excerpt(field.value), meant), true);
      return null;
    }
    const within = typed.value >= min && typed.value <= max;
    this.#say(field, id, within ? '' : text.outside(formatInput(min), formatInput(max)), !within);
    return within ? { id, value: typed.value } : null;
  }

  /** Reads one field once it is left: a value outside its limits becomes the nearer limit. */
  settle(field: HTMLInputElement): Read {
    const read = this.read(field);
    if (read) {
      field.value = formatInput(read.value);
      return read;
    }
    const id = inputOf(field)?.id;
    const typed = readTyped(field.value);
    if (!id || typed.kind === 'refused') return null;
    const { values } = acceptInputs({ [id]: typed.value });
    field.value = formatInput(values[id]);
    this.#say(field, id, moved(typed.value, values[id]));
    return { id, value: values[id] };
  }

  /** Moves a field by steps of its input and within its limits, from what it holds or else from the last good value. */
  step(field: HTMLInputElement, by: number, last: Inputs): Read {
    const input = inputOf(field);
    if (!input) return null;
    const { id, step } = input;
    const from = this.read(field)?.value ?? last[id];
    const { values } = acceptInputs({ [id]: Number((from + by * step).toFixed(STEP_DIGITS)) });
    field.value = formatInput(values[id]);
    this.#say(field, id, '');
    return { id, value: values[id] };
  }

  #error(id: string): HTMLElement | null {
    return this.#host.querySelector(`[data-error="${id}"]`);
  }

  #say(field: HTMLInputElement, id: InputId, message: string, bad = false): void {
    const error = this.#error(id);
    if (error && error.textContent !== message) error.textContent = message;
    markInvalid(field, bad);
  }
}
