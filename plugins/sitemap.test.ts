import { expect, test } from 'vitest';
import { alternatesOf, sitemapOf } from './sitemap';

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
