import { whenIdle } from '../static-article/whenIdle';
import { ISLANDS } from './elements';
import { keepPlace } from './keepPlace';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields that the reader has used before their island was there. */
const used = new Set<Field>();
const held = new Set<HTMLElement>();
const starts = new Map<string, Promise<void>>();
let listening = false;
const SLEEPING = Object.keys(ISLANDS)
  .map((name) => `${name}:not(:defined)`)
  .join();

function islandAround({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(SLEEPING) : null;
}

// An island reads the address when it starts; what the reader has entered meanwhile counts more.
function define(name: string, element: CustomElementConstructor): void {
  const fields = [...used].filter((field) => field.closest(name));
  const entered = fields.map((field) => [field.value, 'checked' in field && field.checked] as const);
  if (!customElements.get(name)) customElements.define(name, element);
  fields.forEach((field, index) => {
    const [value, checked] = entered[index] ?? ['', false];
    field.value = value;
    if ('checked' in field) field.checked = checked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    used.delete(field);
  });
}

/** Fetches and starts all islands of a name. Where that fails they stay plain HTML, and the next touch tries again. */
function start(name: string): Promise<void> {
  let started = starts.get(name);
  if (!started) {
    started = (ISLANDS[name]?.load() ?? Promise.reject(new Error(name)))
      .then(({ default: element }) => define(name, element))
      .catch(() => void starts.delete(name));
    starts.set(name, started);
  }
  return started;
}

function turnTo(event: Event): void {
  const island = islandAround(event);
  if (island) void start(island.localName);
}

// A field may change without focus or pointer before it: by voice, by assistive technology, by a filled-in form.
function note(event: Event): void {
  const island = islandAround(event);
  if (!island) return;
  used.add(event.target as Field);
  void start(island.localName);
}

function keep(event: Event): void {
  if (islandAround(event)) event.preventDefault();
}

/** Holds a click on a button whose island is on its way, and gives it back once. */
function hold(event: Event): void {
  const island = islandAround(event);
  const button = (event.target as Element).closest<HTMLElement>('button, [role="button"]');
  if (!island || !button) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (held.has(button)) return;
  held.add(button);
  void start(island.localName).then(() => {
    held.delete(button);
    if (customElements.get(island.localName)) button.click();
  });
}

function isInAddress(element: Element): boolean {
  const name = element.getAttribute('name');
  return [...new URLSearchParams(location.search).keys()].some((key) => key.split('.')[0] === name);
}

function watch(name: string, elements: readonly Element[]): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void start(name);
  });
  elements.forEach((element) => observer.observe(element));
}

/** Minds islands that the reader turns to. */
export function listen(): void {
  if (listening) return;
  listening = true;
  keepPlace();
  for (const type of ['pointerover', 'pointerdown', 'touchstart', 'focusin']) {
    document.addEventListener(type, turnTo, { capture: true, passive: true });
  }
  document.addEventListener('input', note, true);
  document.addEventListener('submit', keep, true);
  document.addEventListener('click', hold, true);
  window.addEventListener('popstate', awaken);
}

/** Starts the islands of the page that are due, and arranges for the others. */
export function awaken(): void {
  listen();
  for (const [name, { on }] of Object.entries(ISLANDS)) {
    const elements = [...document.querySelectorAll(`${name}:not(:defined)`)];
    if (elements.some(isInAddress)) void start(name);
    else if (elements.length > 0 && on === 'idle') whenIdle(() => void start(name));
    else if (elements.length > 0 && on === 'visible') watch(name, elements);
  }
}
