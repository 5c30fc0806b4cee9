import { describe, expect, test } from 'vitest';
import { destinationOf, retiredLinks, type Registry } from './registry';

const gone = { ko: '이 부분은 없어졌습니다.', en: 'This part is gone.' };

const registry: Registry = {
  '/': { anchors: {} },
  '/guide': {
    anchors: {
      stays: { go: 'stays' },
      renamed: { successor: '/guide#renamed-again' },
      'renamed-again': { successor: '/guide#stays' },
      moved: { successor: '/other#part' },
      withdrawn: { withdrawn: gone },
      circle: { successor: '/guide#circle' },
    },
  },
  '/other': { anchors: { part: {} } },
  '/old-guide': { successor: '/guide', anchors: { stays: {}, early: { successor: '/other#part' } } },
  '/gone': { withdrawn: gone, anchors: {} },
};

describe('an address leads', () => {
  test.each([
    ['/guide', 'stays', { kind: 'live', page: '/guide', anchor: 'stays' }],
    ['/guide', 'renamed', { kind: 'live', page: '/guide', anchor: 'stays' }],
    ['/guide', 'moved', { kind: 'live', page: '/other', anchor: 'part' }],
    ['/old-guide', undefined, { kind: 'live', page: '/guide', anchor: undefined }],
    ['/old-guide', 'stays', { kind: 'live', page: '/guide', anchor: 'stays' }],
    ['/old-guide', 'early', { kind: 'live', page: '/other', anchor: 'part' }],
    ['/guide', 'withdrawn', { kind: 'withdrawn', page: '/guide', sentence: gone }],
    ['/gone', 'anything', { kind: 'withdrawn', page: '/gone', sentence: gone }],
    ['/guide', 'never', { kind: 'lost', reason: '/guide#never is not registered' }],
    ['/guide', 'circle', { kind: 'lost', reason: '/guide#circle → /guide#circle is a circle' }],
    ['/never', undefined, { kind: 'lost', reason: '/never is no registered page' }],
  ])('%s#%s', (page, anchor, destination) => expect(destinationOf(registry, page, anchor)).toEqual(destination));
});

test('retired anchors are listed under the page at which a reader arrives with them, in his language', () => {
  expect(retiredLinks(registry, 'en', '/base/en/')).toEqual({
    '/base/en/guide': {
      renamed: { to: '/base/en/guide#stays' },
      'renamed-again': { to: '/base/en/guide#stays' },
      moved: { to: '/base/en/other#part' },
      withdrawn: { say: gone.en },
      early: { to: '/base/en/other#part' },
    },
  });
});
