import { expect, test, vi } from 'vitest';
import { hasHistory } from './git-history';
import { alternatesOf, sitemapOf } from './sitemap';

vi.mock('./git-history', () => ({ hasHistory: vi.fn(() => true) }));

const SITE = 'https://docs.example.com';
const I18N = { locales: ['ko', 'en'], defaultLocale: 'ko' } as never;

test('a page of either language names both and the one for everybody else', () => {
  const bases = { ko: `${SITE}/sub/`, en: `${SITE}/sub/en/` };
  const both = [
    { lang: 'ko', url: `${SITE}/sub/guide` },
    { lang: 'en', url: `${SITE}/sub/en/guide` },
    { lang: 'x-default', url: `${SITE}/sub/guide` },
  ];
  expect(alternatesOf(`${SITE}/sub/guide`, bases.ko, bases, 'ko')).toEqual(both);
  expect(alternatesOf(`${SITE}/sub/en/guide`, bases.en, bases, 'ko')).toEqual(both);
});

test('the items of a locale under a sub-path keep their address and gain the alternates', async () => {
  const items = await sitemapOf(SITE, '/sub/', I18N).createSitemapItems?.({
    siteConfig: { url: SITE, baseUrl: '/sub/en/' },
    routes: [],
    defaultCreateSitemapItems: () => Promise.resolve([{ url: `${SITE}/sub/en/` }]),
  } as never);
  expect(items).toEqual([
    {
      url: `${SITE}/sub/en/`,
      links: [
        { lang: 'ko', url: `${SITE}/sub/` },
        { lang: 'en', url: `${SITE}/sub/en/` },
        { lang: 'x-default', url: `${SITE}/sub/` },
      ],
    },
  ]);
});

test('pages carry a date only where Git has their whole history', () => {
  expect(sitemapOf(SITE, '/', I18N).lastmod).toBe('date');
  vi.mocked(hasHistory).mockReturnValue(false);
  expect(sitemapOf(SITE, '/', I18N).lastmod).toBeNull();
});
