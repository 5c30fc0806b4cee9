import { describe, expect, test } from 'vitest';
import { analyse, type Token } from '../analysis/analyse';
import { english } from '../analysis/english';
import { englishNames } from '../analysis/englishNames';
import { korean } from '../analysis/korean';
import { koreanNames } from '../analysis/koreanNames';
import { namesOf } from '../analysis/languages';
import { Names } from './names';
import { writeNames } from './writeNames';

const koreanOnes = new Names(writeNames(namesOf('ko'), korean, []));

describe.each([
  ['ko', korean],
  ['en', english],
] as const)('names in %s', (locale, language) => {
  const lists = namesOf(locale);
  const names = new Names(writeNames(lists, language, []));
  const tokensOf = (name: string): Token[] => analyse(name, language);
  const wayOf = (name: string): string =>
    tokensOf(name)
      .filter(({ role }) => role !== 'filler')
      .map(({ term }) => term)
      .join(' ');
  const isWay = (name: string): boolean =>
    (!name.includes(' ') && wayOf(name) !== '') ||
    wayOf(name).includes(' ') ||
    tokensOf(name).every(({ role }) => role !== 'filler');

  test.each(lists.groups.map((group) => [group[0] ?? '', group] as const))(
    '%s: each name finds all others that say enough',
    (__, group) => {
      for (const name of group) {
        const key = tokensOf(name).map(({ term }) => term);
        const ways = names.waysOf(key.join('')).map((way) => way.join(' '));
        expect(ways).toEqual(expect.arrayContaining(group.filter(isWay).map(wayOf)));
      }
    },
  );

  test('consist of words', () => {
    expect(lists.groups.flat().filter((name) => tokensOf(name).length === 0)).toEqual([]);
  });
});

test('no group has a name twice', () => {
  const groups = [...englishNames, ...koreanNames];
  expect(groups.filter((group) => new Set(group).size !== group.length)).toEqual([]);
});

test('the names of an English reader hold no Korean', () => {
  expect(englishNames.flat().filter((name) => /\p{Script=Hangul}/u.test(name))).toEqual([]);
});

test('a Korean group joins the English group that it names', () => {
  const ways = koreanOnes.waysOf('알림피로').map((way) => way.join(' '));
  expect(ways).toEqual(expect.arrayContaining(['alert fatigue', 'alarm fatigue']));
});

test('a name with a slip is found', () => {
  expect(koreanOnes.waysNear('프로메테으스')).toContainEqual(['prometheus']);
  expect(new Names(writeNames(namesOf('en'), english, [])).waysNear('observabilty')).toContainEqual(['monitor']);
});
