import { describe, expect, test } from 'vitest';
import { analyse, isTelling, stemHangul } from './analyse';

const terms = (text: string): string[] => analyse(text).map(({ term }) => term);

describe('words of a text', () => {
  test.each([
    ['알림피로를', ['알림피로']],
    ['메모리누수를', ['메모리누수']],
    ['EKS에서', ['eks']],
    ['삭제했습니다', ['삭제']],
    ['옮깁니다', ['옮기']],
    ['ADOT v1alpha1 1.34', ['adot', 'v1alpha1', '1.34']],
    ['policies', ['policy']],
  ])('%s → %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('keep nouns that end like a particle or a verb', () => {
    expect(['권한', '역할', '경로', '속도', '차이'].map((word) => stemHangul(word))).toEqual([
      '권한',
      '역할',
      '경로',
      '속도',
      '차이',
    ]);
  });

  test('know where they stand, without their particle', () => {
    expect(analyse('먼저 알림을 봅니다')[1]).toMatchObject({ start: 3, end: 5 });
  });

  test('leave out what tells nothing', () => {
    const telling = analyse('2026년 11월에 어떻게 12개를 봅니다').filter(isTelling);
    expect(telling.map(({ term }) => term)).toEqual([]);
  });
});
