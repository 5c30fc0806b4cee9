/**
 * The short code of a calculation in an address: `1.b0.5_h22831.k3`, or `1.b0.5*h8000.9x` with a second calculation to
 * compare with. Version, then what differs from the defaults of that version, then two check characters. Only
 * characters that an address carries as they are.
 */
import type { InputId, Inputs } from './data';

/** What a shared code turned out to be. */
export type RoiReading =
  | { readonly kind: 'read'; readonly now: Inputs; readonly kept: Inputs | null }
  /** `version`: written by a newer page; `damaged`: shortened or changed on its way. */
  | { readonly kind: 'refused'; readonly reason: 'version' | 'damaged' };

const VERSION = '1';

/**
 * Version 1: the letter and the default of each input on the day the version was fixed. Never edit it, whatever
 * becomes of the defaults in `data.ts`: codes that people have shared are read with it. A changed set of inputs is a
 * new version beside it.
 */
const VERSION_1 = [
  ['a', 'mttrBeforeH', 2],
  ['b', 'mttrAfterH', 0.33],
  ['c', 'incidentsPerYear', 120],
  ['d', 'responders', 3],
  ['e', 'hourlyRateUsd', 50],
  ['f', 'downtimeBeforeH', 8],
  ['g', 'downtimeAfterH', 1.3],
  ['h', 'revenueLossPerHourUsd', 50_000],
  ['i', 'toilPeople', 4],
  ['j', 'toilHoursPerPersonWeek', 10],
  ['k', 'weeksPerYear', 52],
  ['l', 'strategicFactor', 1.5],
  ['m', 'infraBeforeUsdMonth', 30_000],
  ['n', 'infraAfterUsdMonth', 12_000],
  ['o', 'costManagedUsdYear', 50_000],
  ['p', 'costModelUsdYear', 20_000],
  ['q', 'costTelemetryUsdYear', 10_000],
  ['r', 'costOtherUsdYear', 0],
  ['s', 'costSetupUsdOnce', 30_000],
  ['t', 'horizonYears', 1],
] as const satisfies readonly (readonly [string, InputId, number])[];

const base = Object.fromEntries(VERSION_1.map(([, id, value]) => [id, value])) as Inputs;
const idOf = new Map<string, InputId>(VERSION_1.map(([letter, id]) => [letter, id]));

const DAMAGED: RoiReading = { kind: 'refused', reason: 'damaged' };

/** Two characters that change when a character of the code is lost or altered. */
function check(body: string): string {
  let sum = 7;
  for (const character of body) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1296;
  return sum.toString(36).padStart(2, '0');
}

function write(inputs: Inputs): string {
  return VERSION_1.flatMap(([letter, id, value]) => (inputs[id] === value ? [] : [`${letter}${inputs[id]}`])).join('_');
}

function read(text: string): Inputs | null {
  const values: Record<InputId, number> = { ...base };
  for (const part of text === '' ? [] : text.split('_')) {
    const id = idOf.get(part.charAt(0));
    const value = Number(part.slice(1));
    // Only what `write` writes: no spaces, signs of plus, leading zeros or words that Number would accept.
    if (id === undefined || !Number.isFinite(value) || String(value) !== part.slice(1)) return null;
    values[id] = value;
  }
  return values;
}

/** Writes a calculation, and the one it is compared with, for an address. */
export function roiShareCode(now: Inputs, kept: Inputs | null = null): string {
  const body = kept ? `${write(now)}*${write(kept)}` : write(now);
  return `${VERSION}.${body}.${check(body)}`;
}

/**
 * Reads a code from an address. Never throws: an address is typed and pasted by hand. Limits are not enforced here:
 * call `acceptInputs` on what is read.
 */
export function readRoiShareCode(code: string): RoiReading {
  const version = /^(\d+)\./.exec(code)?.[1];
  if (version === undefined) return DAMAGED;
  if (version !== VERSION) return { kind: 'refused', reason: 'version' };
  const [, body, given] = /^\d+\.(.*)\.([0-9a-z]{2})$/s.exec(code) ?? [];
  if (body === undefined || given !== check(body)) return DAMAGED;
  const [first = '', second, ...more] = body.split('*');
  const now = read(first);
  const kept = second === undefined ? null : read(second);
  if (!now || (second !== undefined && !kept) || more.length > 0) return DAMAGED;
  return { kind: 'read', now, kept };
}
