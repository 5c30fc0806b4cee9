import { words } from '../words';

/** Writes a number as the page's language does, with a true minus sign. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(words.locale, options).format(value).replace('-', '−');
}

/** Writes a fraction as percent: 0.5 is 50%. `digits` is the most decimals to show. */
export function formatPercent(fraction: number, digits = 0): string {
  return formatNumber(fraction, { style: 'percent', maximumFractionDigits: digits });
}

/** Writes how a value changes relative to what it was: 4 to 3 is −25%. */
export function formatChange(
  { before, after }: { readonly before: number; readonly after: number },
  digits = 0,
): string {
  return formatNumber(after / before - 1, {
    style: 'percent',
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });
}
