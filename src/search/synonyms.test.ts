import { expect, test } from 'vitest';
import { analyse } from './analyse';
import { readQuery } from './query';
import { synonyms } from './synonyms';

const own = (name: string): string =>
  analyse(name)
    .filter(({ isFiller }) => !isFiller)
    .map(({ term }) => term)
    .join(' ');

test.each(synonyms.map((group) => [group[0] ?? '', group] as const))('%s: each name finds all others', (_, group) => {
  for (const name of group) {
    const ways = readQuery(name)[0]?.ways.map((way) => way.join(' ')) ?? [];
    expect(ways).toEqual(expect.arrayContaining(group.map(own)));
  }
});

test('every group has at least two different names', () => {
  expect(synonyms.filter((group) => new Set(group).size < 2 || new Set(group).size !== group.length)).toEqual([]);
});
