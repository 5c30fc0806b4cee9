import { expect, test } from 'vitest';
import { formatDate } from '.';

const SPOKEN = {
  ko: ['2026년 11월 25일', '2026년 11월', '2026년 3월 1일'],
  en: ['November 25, 2026', 'November 2026', 'Mar 1, 2026'],
};

test('a day and a month are written in the page’s language, whatever the time zone', () => {
  const written = [formatDate('2026-11-25'), formatDate('2026-11'), formatDate('2026-03-01', 'short')];
  expect(written).toEqual(SPOKEN[process.env.LOCALE === 'en' ? 'en' : 'ko']);
});
