import { announceLater } from '@site/src/islands/announce';
import { Sharing } from '@site/src/islands/Sharing';
import { applyView } from '@site/src/islands/view';
import { asLevel, type Answers } from '@site/src/models/maturity/answers';
import { maturityShareCode, readMaturityShareCode } from '@site/src/models/maturity/code';
import { questions, type PlaceId } from '@site/src/models/maturity/data';
import { csvOf, markdownOf } from './report';
import { text } from './text';
import { nextPlaces, viewOf } from './view';

/** Makes the self-assessment score itself: answers in, level and reasons out, nothing leaves the browser. */
export default class MaturityAssessmentElement extends HTMLElement {
  #sharing: Sharing | undefined;
  #leave = new AbortController();
  #answers: Answers = {};
  /** Position of the question that is shown alone; nothing while all are shown. */
  #current: number | null = null;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    // Not `change`: an answer that was given before this code was there comes as an input.
    this.addEventListener('input', this.#input, { signal });
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('keydown', this.#key, { signal });
    window.addEventListener('hashchange', this.#reveal, { signal, capture: true });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#sharing = new Sharing(this, {
      parameter: 'maturity',
      code: () => (Object.keys(this.#answers).length === 0 ? null : maturityShareCode(this.#answers)),
      fullCode: () => maturityShareCode(this.#answers),
      open: (code) => this.#open(code),
      markdown: () => markdownOf(this.#answers, this.#links),
      csv: () => csvOf(this.#answers),
    });
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#sharing?.disconnect();
  }

  #radio(id: string, level: number): HTMLInputElement | null {
    return this.querySelector(`input[name="${id}"][value="${level}"]`);
  }

  /** The answers that are chosen in the form. */
  get #given(): Answers {
    return Object.fromEntries(
      questions.flatMap(({ id }) => {
        const chosen = this.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`);
        const level = asLevel(Number(chosen?.value ?? Number.NaN));
        return level === undefined ? [] : [[id, level] as const];
      }),
    );
  }

  #open(code: string): 'version' | 'damaged' | null {
    const reading = readMaturityShareCode(code);
    if (reading.kind === 'refused') return reading.reason;
    this.#choose(reading.answers);
    return null;
  }

  #choose(answers: Answers): void {
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) radio.checked = false;
    for (const { id } of questions) {
      const radio = this.#radio(id, answers[id] ?? Number.NaN);
      if (radio) radio.checked = true;
    }
    this.#answers = answers;
    this.#render();
  }

  /** A place is a link, unless its guide is still to be published. */
  readonly #isPublished = (id: PlaceId): boolean => this.querySelector(`[data-part="place-${id}"] a`) !== null;

  #render(): void {
    applyView(this, viewOf(this.#answers, this.#isPublished));
    const list = this.querySelector('[data-places]');
    for (const id of nextPlaces(this.#answers, this.#isPublished)) {
      const place = list?.querySelector(`[data-part="place-${id}"]`);
      if (place) list?.append(place);
    }
  }

  /** The sections to read, as they are shown. */
  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-places] li:not([hidden]) a')];
  }

  readonly #input = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    this.#answers = this.#given;
    this.#update();
  };

  #update(message?: string): void {
    this.#render();
    this.#sharing?.changed();
    const { text: shown } = viewOf(this.#answers);
    const result = shown.overall ? text.announceScored(shown.overall, shown.advice ?? '') : (shown.progress ?? '');
    announceLater(message ?? result);
  }

  readonly #click = ({ target }: Event): void => {
    const { mode, action } = (target as Element).closest('button')?.dataset ?? {};
    if (mode) this.#show(mode === 'one' ? this.#firstOpen : null);
    if (action === 'previous') this.#go(-1);
    if (action === 'next') this.#go(1);
    if (action === 'clear') {
      this.#choose({});
      this.#update(text.cleared);
    }
  };

  /** While one question is shown, an address of another one shows that. */
  readonly #reveal = (): void => {
    const named = questions.findIndex(({ id }) => location.hash === `#maturity-question-${id.toLowerCase()}`);
    if (this.#current !== null && named >= 0) this.#show(named);
  };

  /** Enter on an answer leads on to the next question. */
  readonly #key = (event: KeyboardEvent): void => {
    const radio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (event.key !== 'Enter' || !radio || this.#current === null) return;
    event.preventDefault();
    this.#go(1);
  };

  /** Position of the first question without an answer, or of the first one. */
  get #firstOpen(): number {
    return Math.max(
      questions.findIndex(({ id }) => this.#answers[id] === undefined),
      0,
    );
  }

  #go(by: number): void {
    const to = Math.min(Math.max((this.#current ?? 0) + by, 0), questions.length - 1);
    this.#show(to);
    const id = questions[to]?.id;
    if (id) this.#radio(id, this.#answers[id] ?? 0)?.focus();
  }

  /** Shows one question alone, or all of them. */
  #show(current: number | null): void {
    this.#current = current;
    const alone = current === null ? null : questions[current]?.id;
    for (const question of this.querySelectorAll<HTMLElement>('[data-question]')) {
      question.hidden = alone !== null && question.dataset.question !== alone;
    }
    for (const section of this.querySelectorAll<HTMLElement>('form section')) {
      section.hidden = !section.querySelector('[data-question]:not([hidden])');
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-mode]')) {
      button.setAttribute('aria-pressed', String((button.dataset.mode === 'one') === (current !== null)));
    }
    const steps = this.querySelector<HTMLElement>('[data-steps]');
    if (steps) steps.hidden = current === null;
    const position = this.querySelector('[data-position]');
    if (position) position.textContent = current === null ? '' : text.position(current + 1, questions.length);
    this.#disable('previous', current === 0);
    this.#disable('next', current === questions.length - 1);
  }

  #disable(action: string, disabled: boolean): void {
    this.querySelector(`[data-action="${action}"]`)?.toggleAttribute('disabled', disabled);
  }
}
