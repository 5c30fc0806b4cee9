/** A figure of the text in a form that has no language: `{value: '30', unit: 'min'}`. */
export interface Figure {
  /** Digits without separators, or a date as YYYY, YYYY-MM, YYYY-MM-DD or --MM. */
  readonly value: string;
  /** Name of the unit; empty for a bare number, a count and a date. */
  readonly unit: string;
}

export type Language = 'ko' | 'en';

const MONTHS = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];
const MONTH = `(${MONTHS.join('|')})\\.?`;

/** Multipliers that a number may carry in words. */
const SCALES: Readonly<Record<string, number>> = {
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  K: 1e3,
  M: 1e6,
  B: 1e9,
};

const SCALE: Readonly<Record<Language, RegExp>> = {
  ko: /^천?[만억조]?/,
  en: /^(?:[\s-]?(?:thousand|million|billion|trillion)|[KMB])(?![A-Za-z])/,
};

/** Units by how they follow a number. The first that fits counts, so longer ones stand before their beginnings. */
const UNITS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/^\s?(%p|%포인트|퍼센트포인트|포인트)/, '%'],
    [/^\s?(%|퍼센트)/, '%'],
    [/^\s?(달러|USD)/, '$'],
    [/^\s?(밀리초|ms\b)/, 'ms'],
    [/^초/, 's'],
    [/^분(?![기의류석산리])/, 'min'],
    [/^시간/, 'h'],
    [/^개월/, 'month'],
    [/^일(?!정|관)/, 'day'],
    [/^주(?![의요기])/, 'week'],
    [/^년/, 'year'],
    [/^배/, '×'],
  ],
  en: [
    [/^[\s-]?(%|percent\b|percentage points?\b|points?\b)/, '%'],
    [/^\s?USD\b/, '$'],
    [/^[\s-]?(milliseconds?|ms)\b/, 'ms'],
    [/^[\s-]?(seconds?|sec|s)\b/, 's'],
    [/^[\s-]?(minutes?|mins?)\b/, 'min'],
    [/^[\s-]?(hours?|hrs?|h)\b/, 'h'],
    [/^[\s-]?months?\b/, 'month'],
    [/^[\s-]?(days?|d)\b/, 'day'],
    [/^[\s-]?weeks?\b/, 'week'],
    [/^[\s-]?years?\b/, 'year'],
    [/^([\s-]?(times|fold)\b|[x×](?!\w))/, '×'],
  ],
};

const BYTES = /^\s?([KMGT]i?B?|bytes?|바이트)(?![A-Za-z])/;

const NUMBER = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*`;
const RANGE = /^\s?(?:[–~-]|to|and|에서|또는|or)\s?\$?(?=\d)/;

function pad(value: string): string {
  return value.padStart(2, '0');
}

function monthNumber(name: string): string {
  return pad(String(MONTHS.findIndex((names) => names.split('|').includes(name)) + 1));
}

/** Puts dates into their ISO form, months without a year as `--MM`. */
function withIsoDates(text: string, language: Language): string {
  const dotted = text.replace(/\b(20\d\d)[./](\d\d)(?![\d.])/g, '$1-$2');
  if (language === 'ko') {
    return dotted
      .replace(/(\d{4})년 (\d{1,2})월 (\d{1,2})일/g, (_, y: string, m: string, d: string) => `${y}-${pad(m)}-${pad(d)}`)
      .replace(/(\d{4})년 (\d{1,2})월/g, (_, y: string, m: string) => `${y}-${pad(m)}`)
      .replace(/(\d{1,2})월 (\d{1,2})일/g, (_, m: string, d: string) => ` --${pad(m)}-${pad(d)}`)
      .replace(/(?<![\d-])(\d{1,2})월/g, (_, m: string) => ` --${pad(m)}`)
      .replace(/((?:19|20)\d\d)년(?!간| 동안)/g, '$1');
  }
  return dotted
    .replace(
      new RegExp(`\\b${MONTH} (\\d{1,2}),? (\\d{4})\\b`, 'g'),
      (_, m: string, d: string, y: string) => `${y}-${monthNumber(m)}-${pad(d)}`,
    )
    .replace(new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'g'), (_, m: string, y: string) => `${y}-${monthNumber(m)}`)
    .replace(new RegExp(`\\b${MONTH} (\\d{1,2})\\b`, 'g'), (_, m: string, d: string) => `--${monthNumber(m)}-${pad(d)}`)
    .replace(
      new RegExp(`\\b(?:in|by|since|until|of|and|from|to|through) ${MONTH}(?![\\w’'])`, 'g'),
      (_, m: string) => ` --${monthNumber(m)}`,
    );
}

/** What follows a number: its multiplier, its unit and where both end. */
function tailOf(rest: string, language: Language): { scale: number; unit: string; length: number } {
  const words = (SCALE[language].exec(rest)?.[0] ?? '').trim();
  const start = SCALE[language].exec(rest)?.[0].length ?? 0;
  const scale = [...(language === 'ko' ? words : [words.replace('-', '')])].reduce(
    (product, word) => product * (SCALES[word] ?? 1),
    1,
  );
  const after = rest.slice(start);
  const bytes = BYTES.exec(after);
  if (bytes && scale === 1)
    return { scale, unit: (bytes[1] ?? '').replace(/^(바이트|bytes?)$/, 'B'), length: bytes[0].length };
  for (const [pattern, unit] of UNITS[language]) {
    const match = pattern.exec(after);
    if (match) return { scale, unit, length: start + match[0].length };
  }
  return { scale, unit: '', length: start };
}

function scaled(digits: string, scale: number): string {
  const plain = digits.replaceAll(',', '');
  return scale === 1 ? plain : String(Number((Number(plain) * scale).toPrecision(12)));
}

/**
 * The figures written in digits: numbers with their units, prices, percentages, versions and dates. Digits that belong
 * to a name (`S3`, `us-east-1`) are none. A range gives both its ends, each with the unit of the range.
 */
export function figuresIn(source: string, language: Language): Figure[] {
  const text = withIsoDates(source, language);
  const figures: { value: string; unit: string; open: boolean }[] = [];
  const pattern = new RegExp(
    String.raw`(?<date>(?<![\d.-])(?:(?:19|20)\d\d-\d\d(?:-\d\d)?|--\d\d(?:-\d\d)?)(?![\d-]))` +
      String.raw`|(?<time>\b\d{1,2}:\d\d\b)` +
      String.raw`|(?<![A-Za-z0-9_.][-_./]?|[A-Za-z0-9_])(?<sign>\$\s?)?(?:(?<=\bv)|v)?(?<number>${NUMBER})`,
    'gd',
  );
  for (const match of text.matchAll(pattern)) {
    const { date, time, sign, number } = match.groups ?? {};
    if (date ?? time) {
      figures.push({ value: date ?? time ?? '', unit: '', open: false });
      continue;
    }
    const rest = text.slice(match.index + match[0].length);
    const { scale, unit, length } = tailOf(rest, language);
    const figure = { value: scaled(number ?? '', scale), unit: sign ? '$' : unit, open: !sign && !unit };
    // The unit stands once, after the second end of a range or before the first.
    const before = figures.at(-1);
    if (before?.open === true && unit) figures.splice(-1, 1, { ...before, unit });
    figures.push({ ...figure, open: figure.open && RANGE.test(rest.slice(length)) });
  }
  return figures.map(({ value, unit }) => ({ value, unit }));
}
