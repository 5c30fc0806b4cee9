import { formatUsd } from '@site/src/components/Roi/format';
import { revenuePerHour } from '@site/src/models/roi/compute';
import { readTyped } from '@site/src/models/roi/typed';
import { excerpt, markInvalid } from './fields';
import { text } from './text';
import { formatInput } from './view';

/** A number of the helper, why there is none, or nothing yet. */
type Given = { readonly value: number } | { readonly problem: string } | null;

function givenIn(field: HTMLInputElement): Given {
  const typed = readTyped(field.value);
  if (typed.kind === 'number') return typed.value < 0 ? { problem: text.revenue.negative } : typed;
  if (typed.reason === 'empty') return null;
  const meant = typed.meant === null ? null : formatInput(typed.meant);
  return { problem: text.refused[typed.reason](excerpt(field.value), meant) };
}

/** Shows what an hour earns for what stands in the helper, and returns it; nothing while that is not known. */
export function showRevenue(host: HTMLElement): number | null {
  const fields = [...host.querySelectorAll<HTMLInputElement>('[data-revenue]')];
  const given = fields.map(givenIn);
  const problems = given.map((one) => (one && 'problem' in one ? one.problem : ''));
  fields.forEach((field, index) => markInvalid(field, Boolean(problems[index])));
  const [annual, peak] = given.map((one) => (one && 'value' in one ? one.value : null));
  const perHour = typeof annual === 'number' && typeof peak === 'number' ? revenuePerHour(annual, peak) : null;
  const line = host.querySelector('[data-revenue-result]');
  const said = perHour === null ? problems.join(' ').trim() : text.revenue.perHour(excerpt(formatUsd(perHour)));
  if (line) line.textContent = said;
  host.querySelector('[data-action="applyRevenue"]')?.toggleAttribute('disabled', perHour === null);
  return perHour;
}

/** What the helper says, for a screen reader. */
export function revenueSaid(host: HTMLElement): string {
  return host.querySelector('[data-revenue-result]')?.textContent ?? '';
}

/** Puts the helper's result into the field that it is for, as if it had been typed there. */
export function applyRevenue(host: HTMLElement): void {
  const perHour = showRevenue(host);
  const field = host.querySelector<HTMLInputElement>('[data-input="revenueLossPerHourUsd"]');
  if (perHour === null || !field) return;
  field.value = formatInput(Math.round(perHour));
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  field.focus();
}
