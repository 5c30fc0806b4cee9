/** What a reader's typing turned out to be: a number, or why it is none. */
export type Typed =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'refused';
      readonly reason: Refusal;
      /** The number that was probably meant, to be offered and not taken. */
      readonly meant: number | null;
    };

export type Refusal = 'empty' | 'koreanUnit' | 'exponent' | 'grouping' | 'notANumber';

const KOREAN_UNITS: Readonly<Record<string, number>> = { 백: 100, 천: 1_000, 만: 10_000, 억: 100_000_000 };
const SUFFIXES: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 };

const refused = (reason: Refusal, meant: number | null = null): Typed => ({ kind: 'refused', reason, meant });

/** Shifts by a power of ten without the error of binary multiplication: 1.1 k is 1,100. */
function scaled(digits: string, factor: number): number {
  return Number(`${digits}e${Math.log10(factor)}`);
}

/**
 * Reads a number as people type it: `50000`, `50,000`, `$50,000`, `50k`, `1.5M`, `５０`. Commas part thousands and the
 * point parts decimals, in both languages. Refuses what is open to misreading: `5만` (with what it means as a hint),
 * `5e4`, `1,5`, words. The sign is kept: limits are for `acceptInputs`.
 */
export function readTyped(text: string): Typed {
  const plain = text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/\s+/g, '')
    .replace(/^(-?)\$/, '$1');
  if (plain === '') return refused('empty');
  const korean = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)([백천만억])$/.exec(plain);
  if (korean)
    return refused('koreanUnit', scaled((korean[1] ?? '').replaceAll(',', ''), KOREAN_UNITS[korean[2] ?? ''] ?? 1));
  if (/[백천만억]/.test(plain)) return refused('koreanUnit');
  const exponent = /^-?\d+(?:\.\d+)?e[+-]?\d+$/i.exec(plain);
  if (exponent) {
    const meant = Number(plain);
    return refused('exponent', Number.isFinite(meant) ? meant : null);
  }
  const number = /^(-?)([\d,]*)(\.\d*)?([km]?)$/i.exec(plain);
  const [, sign = '', whole = '', fraction = '', suffix = ''] = number ?? [];
  if (!number || !/\d/.test(whole + fraction)) return refused('notANumber');
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole)) return refused('grouping');
  const value = scaled(
    `${sign}${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}`,
    SUFFIXES[suffix.toLowerCase()] ?? 1,
  );
  return Number.isFinite(value) ? { kind: 'number', value: value + 0 } : refused('notANumber');
}
