import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Unit tests run once for each locale; `./text` is then that locale's words, as in the site's build. Components need a
 * document, which takes jsdom a second for each file: the rest does without.
 */
function project(locale: string, environment: 'jsdom' | 'node') {
  return {
    // tsconfig.json leaves JSX to the site's bundler.
    oxc: { jsx: { runtime: 'automatic' as const } },
    resolve: {
      extensions: [`.${locale}.ts`, '.ts', '.tsx', '.mjs', '.js', '.json'],
      alias: {
        '@site': import.meta.dirname,
        '@docusaurus/Link': path.join(import.meta.dirname, 'tests/doubles/Link.tsx'),
        '@docusaurus/useBrokenLinks': path.join(import.meta.dirname, 'tests/doubles/useBrokenLinks.ts'),
      },
    },
    test: {
      name: `${locale} ${environment}`,
      environment,
      // Files share the modules that they import; what a test changes it puts back.
      isolate: false,
      env: { LOCALE: locale },
      setupFiles: environment === 'jsdom' ? ['tests/doubles/setup.ts'] : [],
      include: environment === 'jsdom' ? ['src/**/*.test.tsx'] : ['src/**/*.test.ts', 'plugins/**/*.test.ts'],
      exclude: [...configDefaults.exclude],
      // The largest tables take jsdom seconds, more on a busy machine.
      testTimeout: 30_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      ...['ko', 'en'].flatMap((locale) => [project(locale, 'jsdom'), project(locale, 'node')]),
      {
        test: {
          name: 'checks',
          isolate: false,
          environment: 'node',
          include: ['checks/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 120_000,
          // Its modules name each other without their endings, which Node does not resolve.
          server: { deps: { inline: ['dt-sql-parser'] } },
        },
      },
    ],
  },
});
