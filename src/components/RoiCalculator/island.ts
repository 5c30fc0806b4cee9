import { text as model } from '@site/src/models/roi/text';
import { announceLater } from '@site/src/islands/announce';
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
import { applyRevenue, revenueSaid, showRevenue } from './revenue';
import { markStart } from './starts';
import { text } from './text';
import { viewOf, type Scenarios } from './view';

/** By how many steps a key moves a field. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** Makes the calculator compute: fields in, text and bars out, nothing leaves the browser. */
export default class RoiCalculatorElement extends HTMLElement {
  readonly #fields = new Fields(this);
  #sharing: Sharing | undefined;
  #leave = new AbortController();
  #state: Scenarios = { now: defaults, kept: null };

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.addEventListener('input', this.#input, { signal });
    this.addEventListener('change', this.#change, { signal });
    this.addEventListener('keydown', this.#key, { signal });
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
    markStart(this, state.now);
    this.#showLastGood();
  }

  #showLastGood(): void {
    for (const note of this.querySelectorAll<HTMLElement>('[data-last-good]')) note.hidden = !this.#fields.hasBad;
  }

  /** Takes over what the reader did: the address follows, and the result is read out once he pauses. */
  #update(state: Scenarios, message = ''): void {
    this.#render(state);
    this.#sharing?.changed();
    const { text: shown } = viewOf(state);
    const [value = '', cost = '', roi = ''] = ['totalValue', 'firstYearCost', 'roiYear1Pct'].map(
      (id) => shown[`now-${id}`],
    );
    announceLater(`${message} ${text.announce(value, cost, roi)}`);
  }

  /** Takes over the inputs of an example or of a level. */
  #load(now: Inputs, name: string): void {
    this.#fields.show(now);
    this.#update({ ...this.#state, now }, text.loaded(name));
  }

  #take(field: HTMLInputElement, read: Read, message = ''): void {
    if (read) this.#update({ ...this.#state, now: { ...this.#state.now, [read.id]: read.value } }, message);
    else {
      this.#showLastGood();
      announceLater(`${this.#fields.messageAt(field)} ${text.lastGood}`);
    }
  }

  readonly #input = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset.input) this.#take(target, this.#fields.read(target));
    else if (target.dataset.revenue) {
      showRevenue(this);
      announceLater(revenueSaid(this));
    }
  };

  /** The arrow keys move a field by one step of its input. */
  readonly #key = (event: KeyboardEvent): void => {
    const { target, key, isComposing, altKey, ctrlKey, metaKey } = event;
    const by = STEPS[key];
    if (by === undefined || isComposing || altKey || ctrlKey || metaKey) return;
    if (!(target instanceof HTMLInputElement) || !target.dataset.input) return;
    event.preventDefault();
    const read = this.#fields.step(target, by, this.#state.now);
    this.#take(target, read, `${target.value}.`);
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
    const field = this.querySelector<HTMLElement>('[data-input="costManagedUsdYear"]');
    field?.closest('fieldset')?.scrollIntoView();
    field?.focus({ preventScroll: true });
  };
}
