import { describe, expect, test } from 'vitest';
import { searchOf } from './search-provider.ts';

describe('the search provider', () => {
  test('is the embedded search when nothing is set', () => {
    expect(searchOf({})).toEqual({ provider: 'embedded', themes: [], themeConfig: {} });
  });

  test('Algolia gets its application, key and index', () => {
    const { themeConfig } = searchOf({
      SEARCH_PROVIDER: 'algolia',
      ALGOLIA_APP_ID: 'APP',
      ALGOLIA_API_KEY: 'key',
      ALGOLIA_INDEX: 'aiops',
    });
    expect(themeConfig).toEqual({
      algolia: { appId: 'APP', apiKey: 'key', indexName: 'aiops', contextualSearch: true },
    });
  });

  test('Typesense gets its node, key and collection', () => {
    const { themes, themeConfig } = searchOf({
      SEARCH_PROVIDER: 'typesense',
      TYPESENSE_HOST: 'https://search.example.com:8108',
      TYPESENSE_API_KEY: 'key',
      TYPESENSE_COLLECTION: 'aiops',
    });
    expect(themes).toEqual(['docusaurus-theme-search-typesense']);
    expect(themeConfig).toMatchObject({
      typesense: {
        typesenseCollectionName: 'aiops',
        typesenseServerConfig: { nodes: [{ protocol: 'https', host: 'search.example.com', port: 8108 }] },
      },
    });
  });

  test.each([
    [{ SEARCH_PROVIDER: 'algolia', ALGOLIA_APP_ID: 'APP' }],
    [{ SEARCH_PROVIDER: 'typesense' }],
    [{ SEARCH_PROVIDER: 'elastic' }],
  ])('%j stops the build and says what to set', (environment) => {
    expect(() => searchOf(environment)).toThrowErrorMatchingSnapshot();
  });
});
