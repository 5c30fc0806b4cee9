import { expect, test } from 'vitest';
import { figuresIn, type Language } from './figures';
import { spelledIn } from './spelled';

function figures(text: string, language: Language): string[] {
  return figuresIn(text, language).map(({ value, unit }) => `${value}${unit && ` ${unit}`}`);
}

test.each([
  ['3만 건', '30,000 events', ['30000']],
  ['1.5억 달러', '$150 million', ['150000000 $']],
  ['4천만 개', '40 million', ['40000000']],
  ['5천 명', '5K people', ['5000']],
  ['99.9%', '99.9 percent', ['99.9 %']],
  ['20%p', '20 percentage points', ['20 %']],
  ['$0.10–$0.50', '$0.10 to $0.50', ['0.10 $', '0.50 $']],
  ['1,000달러', '$1,000', ['1000 $']],
  ['2026-05-06', 'May 6, 2026', ['2026-05-06']],
  ['2026년 5월 6일', '2026-05-06', ['2026-05-06']],
  ['(2025.03)', '(March 2025)', ['2025-03']],
  ['2016년에', 'in 2016', ['2016']],
  ['5년 동안', 'for 5 years', ['5 year']],
  ['3–5분', '3 to 5 minutes', ['3 min', '5 min']],
  ['30분짜리', 'a 30-minute run', ['30 min']],
  ['3분의 1', '1 of 3', ['3', '1'].toSorted()],
  ['2분기', 'quarter 2', ['2']],
  ['2배', '2×', ['2 ×']],
  ['16 GiB', '16 GiB', ['16 GiB']],
  ['v0.94.1', 'version 0.94.1', ['0.94.1']],
  ['09:00–18:00', '09:00 to 18:00', ['09:00', '18:00']],
  ['S3, EC2, us-east-1, K8s, p99', 'S3, EC2, us-east-1, K8s, p99', []],
  ['2.1절과 9장', 'section 2.1 and chapter 9', ['2.1', '9']],
])('“%s” and “%s” hold the same figures', (ko, en, expected) => {
  expect(figures(ko, 'ko').toSorted()).toEqual(expected);
  expect(figures(en, 'en').toSorted()).toEqual(expected);
});

test('numbers in words answer to digits', () => {
  expect([...spelledIn('두 가지, 네트워크, 여섯 개', 'ko')].toSorted()).toEqual(['2', '6']);
  expect([...spelledIn('Two ways, six steps', 'en')].toSorted()).toEqual(['2', '6']);
});
