import type { PluginConfig, ThemeConfig } from '@docusaurus/types';

/** Where the site's search comes from. */
export type Provider = 'embedded' | 'algolia' | 'typesense';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a provider adds to the site's configuration. */
export interface Search {
  readonly provider: Provider;
  readonly themes: PluginConfig[];
  readonly themeConfig: ThemeConfig;
}

const NEEDED: Readonly<Record<Provider, readonly string[]>> = {
  embedded: [],
  algolia: ['ALGOLIA_APP_ID', 'ALGOLIA_API_KEY', 'ALGOLIA_INDEX'],
  typesense: ['TYPESENSE_HOST', 'TYPESENSE_API_KEY', 'TYPESENSE_COLLECTION'],
};

function isProvider(name: string): name is Provider {
  return name in NEEDED;
}

/**
 * Reads from the environment which search the site is built with.
 *
 * @throws Error that names an unknown provider or every variable that the provider lacks
 */
export function searchOf(environment: Environment): Search {
  const provider = environment.SEARCH_PROVIDER || 'embedded';
  if (!isProvider(provider)) {
    throw new Error(`SEARCH_PROVIDER is “${provider}”: set it to ${Object.keys(NEEDED).join(', ')}, or leave it out.`);
  }
  const missing = NEEDED[provider].filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Error(`SEARCH_PROVIDER=${provider} also needs ${missing.join(', ')}: set them and build again.`);
  }
  const value = (name: string): string => environment[name] ?? '';
  if (provider === 'algolia') {
    const algolia = {
      appId: value('ALGOLIA_APP_ID'),
      apiKey: value('ALGOLIA_API_KEY'),
      indexName: value('ALGOLIA_INDEX'),
      contextualSearch: true,
    };
    return { provider, themes: [], themeConfig: { algolia } };
  }
  if (provider === 'typesense') {
    const { protocol, hostname, port } = new URL(value('TYPESENSE_HOST'));
    const isSecure = protocol === 'https:';
    const node = { protocol: protocol.slice(0, -1), host: hostname, port: Number(port) || (isSecure ? 443 : 80) };
    const typesense = {
      typesenseCollectionName: value('TYPESENSE_COLLECTION'),
      typesenseServerConfig: { nodes: [node], apiKey: value('TYPESENSE_API_KEY') },
      typesenseSearchParameters: {},
      contextualSearch: true,
    };
    return { provider, themes: ['docusaurus-theme-search-typesense'], themeConfig: { typesense } };
  }
  return { provider, themes: [], themeConfig: {} };
}
