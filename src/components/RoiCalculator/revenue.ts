import { formatUsd } from '@site/src/components/Roi/format';
import { revenuePerHour } from '@site/src/models/roi/compute';
import { readTyped } from '@site/src/models/roi/typed';
import { text } from './text';
import { formatInput } from './view';

function typedIn(host: HTMLElement, id: 'annual' | 'peak'): number | string {
  const value = host.querySelector<HTMLInputElement>(`[data-revenue="${id}"]`)?.value ?? '';
  const typed = readTyped(value);
  if (typed.kind === 'refused') {
    const meant = typed.meant === null ? null : formatInput(typed.meant);
    return typed.reason === 'empty' ? '' : text.refused[typed.reason](value.trim().slice(0, 40), meant);
  }
  return typed.value < 0 ? text.outside('0', '…') : typed.value;
}

/** Shows what an hour earns for what stands in the helper, and returns it; nothing while that is not known. */
export function showRevenue(host: HTMLElement): number | null {
  const [annual, peak] = [typedIn(host, 'annual'), typedIn(host, 'peak')];
  const perHour = typeof annual === 'number' && typeof peak === 'number' ? revenuePerHour(annual, peak) : null;
  const result = host.querySelector('[data-revenue-result]');
  const problem = [annual, peak].find((one) => typeof one === 'string') ?? '';
  if (result) result.textContent = perHour === null ? String(problem) : text.revenue.perHour(formatUsd(perHour));
  host.querySelector('[data-action="applyRevenue"]')?.toggleAttribute('disabled', perHour === null);
  return perHour;
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
