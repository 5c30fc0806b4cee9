import { shownValue, type Result } from '@site/src/models/roi/compute';
import { inputs, type InputId, type Inputs, type Measure, type OutputId, type Unit } from '@site/src/models/roi/data';
import type { Figure } from '@site/src/models/roi/figures';
import { text as model } from '@site/src/models/roi/text';
import { formatNumber } from '@site/src/ui/formatNumber';

type Options = Intl.NumberFormatOptions;

/** How each measure is written; percent values are out of 100. */
const STYLE: Readonly<Record<Figure['measure'], Options>> = {
  usd: { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
  months: { style: 'unit', unit: 'month', unitDisplay: 'long', maximumFractionDigits: 1 },
  hours: { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 },
  minutes: { style: 'unit', unit: 'minute', unitDisplay: 'long', maximumFractionDigits: 2 },
  number: { maximumFractionDigits: 2 },
};

/** Writes a number of the model. `digits` fixes the decimals; else the measure decides. */
export function formatMeasure(
  measure: Figure['measure'],
  value: number,
  options: { readonly digits?: number; readonly significant?: number } = {},
): string {
  const { digits, significant } = options;
  return formatNumber(measure === 'percent' ? value / 100 : value, {
    ...STYLE[measure],
    ...(digits !== undefined && { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ...(significant !== undefined && { maximumSignificantDigits: significant }),
  });
}

/** Writes US dollars without cents. */
export function formatUsd(value: number): string {
  return formatMeasure('usd', value);
}

/** Writes a result, or why there is none. */
export function formatResult(id: OutputId, measure: Measure, value: number | null): string {
  if (value !== null) return formatMeasure(measure, value);
  return id === 'paybackCashMonths' ? model.neverPaysBack : model.notDefined;
}

/** Writes a result as the calculator shows it: a dash for one that it leaves out. */
export function formatShown(id: OutputId, measure: Measure, result: Result): string {
  return result[id] !== null && shownValue(id, result) === null ? '–' : formatResult(id, measure, result[id]);
}

/** Writes months without their unit, for a column that names it; or why there are none. */
export function formatMonths(id: OutputId, value: number | null): string {
  return value === null ? formatResult(id, 'months', value) : formatNumber(value, { maximumFractionDigits: 1 });
}

const unitOf: ReadonlyMap<string, Unit> = new Map(inputs.map(({ id, unit }) => [id, unit]));

/** Writes the money of an input, with the cents that were given. */
function formatGiven(value: number): string {
  return formatMeasure('usd', value, { digits: Number.isInteger(value) ? 0 : 2 });
}

/** Writes an input with its unit. */
export function formatAmount(id: InputId, value: number): string {
  const unit = unitOf.get(id) ?? 'count';
  return unit.startsWith('usd') ? formatGiven(value) : model.amount(formatNumber(value), unit);
}

function formatOperand(id: string, value: number): string {
  const unit = unitOf.get(id);
  if (unit === undefined) return formatUsd(value);
  if (unit === 'h') return model.hours(formatNumber(value));
  return unit.startsWith('usd') ? formatGiven(value) : formatNumber(value);
}

const OPERANDS = /\(([a-z]\w*) − ([a-z]\w*)\)|[a-z]\w*/gi;

/** A formula with the numbers that stand behind its names: `(2 − 0.33) h × 120 × …`. */
export function workOut(formula: string, given: Inputs, result: Result): string {
  const values: Readonly<Record<string, number | null>> = { ...given, ...result };
  const valueOf = (id: string): number => {
    const value = values[id];
    if (value === undefined || value === null)
      throw new Error(`The formula “${formula}” names “${id}”, which has no value here.`);
    return value;
  };
  return formula.replace(OPERANDS, (operand, minuend?: string, subtrahend?: string) => {
    if (!minuend || !subtrahend) return formatOperand(operand, valueOf(operand));
    if (unitOf.get(minuend) === 'h')
      return model.hours(`(${formatNumber(valueOf(minuend))} − ${formatNumber(valueOf(subtrahend))})`);
    return `(${formatOperand(minuend, valueOf(minuend))} − ${formatOperand(subtrahend, valueOf(subtrahend))})`;
  });
}
