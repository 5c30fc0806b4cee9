import { describe, expect, test } from 'vitest';
import type { Registry } from '../src/links/registry';
import { goPages, retiredPages } from './links';

const registry: Registry = {
  '/guide': {
    anchors: {
      costs: { go: 'costs' },
      prices: { go: 'prices', successor: '/guide#costs' },
      past: { go: 'past', withdrawn: { ko: '없어졌습니다.', en: 'Gone.' } },
      row: {},
    },
  },
  '/old/guide': { successor: '/guide', anchors: {} },
  '/leaflet': { withdrawn: { ko: '<b>없어졌습니다.</b>', en: 'Gone.' }, anchors: {} },
};

describe('the pages at old addresses', () => {
  const pages = retiredPages(registry, 'ko', '/base/', 'https://aiops.example');

  test('stand where the old ones stood', () => expect(Object.keys(pages)).toEqual(['old/guide.html', 'leaflet.html']));

  test('lead on without JavaScript, and with it keep query and hash', () => {
    expect(pages['old/guide.html']).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/base/guide"></noscript>',
    );
    expect(pages['old/guide.html']).toContain(
      'location.replace("/base/guide" + location.search + (location.hash || ""))',
    );
  });

  test('name the new page as the one to be found', () => {
    expect(pages['old/guide.html']).toContain('<link rel="canonical" href="https://aiops.example/base/guide">');
    expect(pages['old/guide.html']).toContain('<meta name="robots" content="noindex">');
  });

  test('say what was given up, as text', () => {
    expect(pages['leaflet.html']).toContain('<p>&lt;b&gt;없어졌습니다.&lt;/b&gt;</p>');
  });

  test('refuse a circle', () => {
    const circle: Registry = { '/a': { successor: '/b', anchors: {} }, '/b': { successor: '/a', anchors: {} } };
    expect(() => retiredPages(circle, 'en', '/', 'https://aiops.example')).toThrowErrorMatchingInlineSnapshot(
      `[Error: links.json: /a → /b → /a is a circle. Correct the successor of “/a”.]`,
    );
  });
});

test('short addresses lead to where the content stands now, in both languages', () => {
  const pages = goPages(registry, { ko: '/base/', en: '/base/en/' }, { ko: '한국어', en: 'English' });
  expect(Object.keys(pages)).toEqual(['go/costs.html', 'go/prices.html', 'go/past.html']);
  expect(pages['go/prices.html']).toContain('<a href="/base/guide#costs" lang="ko" hreflang="ko">한국어</a>');
  expect(pages['go/prices.html']).toContain('<a href="/base/en/guide#costs" lang="en" hreflang="en">English</a>');
  expect(pages['go/past.html']).toContain('href="/base/guide#past"');
});
