import type { Language } from './figures';

const KOREAN: Readonly<Record<string, string>> = {
  영: '0',
  하나: '1',
  한: '1',
  첫: '1',
  둘: '2',
  두: '2',
  셋: '3',
  세: '3',
  넷: '4',
  네: '4',
  다섯: '5',
  여섯: '6',
  일곱: '7',
  여덟: '8',
  아홉: '9',
  열: '10',
  열한: '11',
  열두: '12',
  열세: '13',
  열네: '14',
  열다섯: '15',
  열여섯: '16',
  열일곱: '17',
  열여덟: '18',
  열아홉: '19',
  스물: '20',
  스무: '20',
  절반: '0.5',
  반: '0.5',
};
const COUNTERS = '개|가지|번|명|단계|곳|장|편|달|주|시간|배|쪽|층|줄|군데|건|대|종류|차례|째|판|해|자리|사람|팀';
const IN_KOREAN = new RegExp(
  String.raw`(?<![가-힣])(${Object.keys(KOREAN)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=\s|${COUNTERS}|[은는이가을를과와로의,.])`,
  'g',
);

const ENGLISH: readonly (readonly [string, string])[] = [
  ['0', 'zero|no|none|never|nothing'],
  ['0.5', 'half'],
  ['1', 'one|a|an|per|every|each|single|once|first|day|another'],
  ['2', 'two|both|twice|second|pair|double'],
  ['3', 'three|third|triple'],
  ['4', 'four|fourth'],
  ['5', 'five|fifth'],
  ['6', 'six|sixth'],
  ['7', 'seven|seventh'],
  ['8', 'eight|eighth'],
  ['9', 'nine|ninth'],
  ['10', 'ten|tenth'],
  ['11', 'eleven|eleventh'],
  ['12', 'twelve|twelfth|dozen'],
  ['13', 'thirteen'],
  ['14', 'fourteen'],
  ['15', 'fifteen'],
  ['16', 'sixteen'],
  ['17', 'seventeen'],
  ['18', 'eighteen'],
  ['19', 'nineteen'],
  ['20', 'twenty'],
];
const IN_ENGLISH = ENGLISH.map(([value, words]) => [value, new RegExp(`\\b(?:${words})\\b`, 'i')] as const);

/** The values that a text writes in words: they may answer to digits of the other language, but none is asked of them. */
export function spelledIn(text: string, language: Language): ReadonlySet<string> {
  if (language === 'ko') {
    return new Set([...text.matchAll(IN_KOREAN)].map(([, word = '']) => KOREAN[word] ?? ''));
  }
  return new Set(IN_ENGLISH.filter(([, pattern]) => pattern.test(text)).map(([value]) => value));
}
