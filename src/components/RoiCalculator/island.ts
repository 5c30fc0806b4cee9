import { text as model } from '@site/src/components/Roi/text';
import { announce } from '@site/src/islands/announce';
import { Sharing } from '@site/src/islands/Sharing';
import { applyView } from '@site/src/islands/view';
import { readRoiShareCode, roiShareCode } from '@site/src/models/roi/code';
import { acceptInputs } from '@site/src/models/roi/compute';
import { defaults, inputs, type Inputs } from '@site/src/models/roi/data';
import { levelEconomics } from '@site/src/models/roi/levels';
import { levelCosts } from '@site/src/models/roi/reading';
import { inputsOf, scenarios } from '@site/src/models/roi/scenarios';
import { Fields, type Read } from './fields';
import { csvOf, markdownOf } from './report';
import { applyRevenue, showRevenue } from './revenue';
import { text } from './text';
import { viewOf, type Scenarios } from './view';

/** How long a reader has to pause before the result is read out, in milliseconds. */
const PAUSE = 900;

/** Makes the calculator compute: fields in, text and bars out, nothing leaves the browser. */
export default class RoiCalculatorElement extends HTMLElement {
  readonly #fields = new Fields(this);
  #sharing: Sharing | undefined;
  #leave = new AbortController();
  #state: Scenarios = { now: defaults, kept: null };
  #pending = 0;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.addEventListener('input', this.#input, { signal });
    this.addEventListener('change', this.#change, { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', this.#click, { signal });
    document.addEventListener('click', this.#followLevelLink, { signal, capture: true });
    this.#sharing = new Sharing(this, {
      parameter: 'roi',
      code: () => (this.#isUntouched ? null : roiShareCode(this.#state.now, this.#state.kept)),
      fullCode: () => roiShareCode(this.#state.now, this.#state.kept),
      open: (code) => this.#open(code),
      markdown: () => markdownOf(this.#state),
      csv: () => csvOf(this.#state),
    });
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pending);
    this.#leave.abort();
    this.#sharing?.disconnect();
  }

  get #isUntouched(): boolean {
    return this.#state.kept === null && inputs.every(({ id }) => this.#state.now[id] === defaults[id]);
  }

  #open(code: string): 'version' | 'damaged' | null {
    const reading = readRoiShareCode(code);
    if (reading.kind === 'refused') return reading.reason;
    const { values, corrections } = acceptInputs(reading.now);
    this.#fields.show(values, corrections);
    this.#render({ now: values, kept: reading.kept && acceptInputs(reading.kept).values });
    return null;
  }

  #render(state: Scenarios): void {
    this.#state = state;
    applyView(this, viewOf(state));
    this.#showLastGood();
  }

  #showLastGood(): void {
    const note = this.querySelector<HTMLElement>('[data-last-good]');
    if (note) note.hidden = !this.#fields.hasBad;
  }

  /** Takes over what the reader did: the address follows, and the result is read out once he pauses. */
  #update(state: Scenarios, message = ''): void {
    this.#render(state);
    this.#sharing?.changed();
    const { text: shown } = viewOf(state);
    const [value = '', cost = '', roi = ''] = ['totalValue', 'firstYearCost', 'roiYear1Pct'].map(
      (id) => shown[`now-${id}`],
    );
    this.#announceLater(`${message} ${text.announce(value, cost, roi)}`);
  }

  /** Takes over the inputs of an example or of a level. */
  #load(now: Inputs, name: string): void {
    this.#fields.show(now);
    this.#update({ ...this.#state, now }, text.loaded(name));
  }

  #take(field: HTMLInputElement, read: Read): void {
    if (read) this.#update({ ...this.#state, now: { ...this.#state.now, [read.id]: read.value } });
    else {
      this.#showLastGood();
      this.#announceLater(`${this.#fields.messageAt(field)} ${text.lastGood}`);
    }
  }

  #announceLater(message: string): void {
    clearTimeout(this.#pending);
    this.#pending = window.setTimeout(() => announce(message.trim()), PAUSE);
  }

  readonly #input = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset.input) this.#take(target, this.#fields.read(target));
    else if (target.dataset.revenue) showRevenue(this);
  };

  readonly #change = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.dataset.input) this.#take(target, this.#fields.settle(target));
  };

  readonly #click = ({ target }: Event): void => {
    const { preset, level, action } = (target as Element).closest('button')?.dataset ?? {};
    const scenario = scenarios.find(({ id }) => id === preset);
    if (scenario) this.#load(inputsOf(scenario.changes), model.scenarios[scenario.id]);
    if (level) this.#loadLevel(Number(level));
    this.#actions[action ?? '']?.();
  };

  readonly #actions: Readonly<Record<string, () => void>> = {
    reset: () => this.#load(defaults, model.scenarios.guide),
    keep: () => this.#compare({ now: this.#state.now, kept: this.#state.now }),
    swap: () => this.#compare({ now: this.#state.kept ?? this.#state.now, kept: this.#state.now }),
    drop: () => this.#compare({ now: this.#state.now, kept: null }),
    applyRevenue: () => applyRevenue(this),
  };

  #compare(state: Scenarios): void {
    this.#fields.show(state.now);
    this.#update(state);
    // The button that was pressed may be hidden now: the focus must not be lost with it.
    const active = document.activeElement;
    if (active instanceof HTMLElement && !active.checkVisibility()) {
      [...this.querySelectorAll<HTMLElement>('[data-action="keep"]')].find((one) => one.checkVisibility())?.focus();
    }
  }

  #loadLevel(wanted: number): void {
    const level = levelEconomics.find((one) => one.level === wanted);
    if (level) this.#load({ ...this.#state.now, ...levelCosts(level) }, text.levelCost(wanted));
  }

  /** A link to a level's costs loads them here, beside the reader's other values, instead of loading the page anew. */
  readonly #followLevelLink = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-roi-level]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#loadLevel(Number(link.dataset.roiLevel));
    this.closest('figure')?.scrollIntoView();
    this.querySelector<HTMLElement>('[data-input="costManagedUsdYear"]')?.focus({ preventScroll: true });
  };
}
