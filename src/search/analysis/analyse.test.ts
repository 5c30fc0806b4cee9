import { describe, expect, test } from 'vitest';
import { analyse, isTelling } from './analyse';
import { english } from './english';
import { korean, stemHangul } from './korean';
import { stemLatin } from './stemLatin';

const terms = (text: string, language = korean): string[] => analyse(text, language).map(({ term }) => term);

describe('words of a text', () => {
  test.each([
    ['알림피로를', ['알림피로']],
    ['메모리누수를', ['메모리누수']],
    ['클러스터별로', ['클러스터']],
    ['EKS에서', ['eks']],
    ['삭제했습니다', ['삭제']],
    ['옮깁니다', ['옮기']],
    ['ADOT v1alpha1 1.34', ['adot', 'v1alpha1', '1.34']],
    ['policies', ['policy']],
    ['IPs', ['ip']],
    ['100,000 accounts', ['100000', 'account']],
  ])('%s → %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('keep nouns that end like a particle or a verb', () => {
    const nouns = ['권한', '역할', '경로', '속도', '차이', '개별'];
    expect(nouns.map((word) => stemHangul(word))).toEqual(nouns);
  });

  test.each([
    ['줄여서', '줄이'],
    ['줄입니다', '줄이'],
    ['옮길', '옮기'],
    ['바꿔야', '바꾸'],
    ['밀리초', '밀리초'],
    ['지원', '지원'],
  ])('%s comes from %s', (word, stem) => {
    expect(stemHangul(word)).toBe(stem);
  });

  test.each([
    ['isolating', 'isolation'],
    ['automated', 'automatic'],
    ['recovered', 'recovery'],
    ['optimise', 'optimization'],
    ['approve', 'approvals'],
  ])('%s and %s are one', (word, other) => {
    expect(stemLatin(word)).toBe(stemLatin(other));
  });

  test('know where they stand, without their particle', () => {
    expect(analyse('먼저 알림을 봅니다', korean)[1]).toMatchObject({ start: 3, end: 5 });
  });

  test.each([
    ['어떻게', 'filler'],
    ['먼저', 'aside'],
    ['살펴볼', 'aside'],
    ['늘릴', 'aspect'],
    ['설치', 'aspect'],
    ['알림', 'topic'],
    ['what', 'filler'],
    ['configuring', 'aspect'],
    ['AgentCore', 'topic'],
  ])('%s is a %s', (word, role) => {
    expect(analyse(word, korean)[0]?.role).toBe(role);
  });

  test('leave out what tells nothing', () => {
    const telling = analyse('2026년 11월에 어떻게 12개를 봅니다', korean).filter((token) => isTelling(token, korean));
    expect(telling.map(({ term }) => term)).toEqual([]);
  });

  test('tell a price and a share', () => {
    const telling = analyse('$73 or 80% of 12', english).filter((token) => isTelling(token, english));
    expect(telling.map(({ term }) => term)).toEqual(['73', '80']);
  });
});
