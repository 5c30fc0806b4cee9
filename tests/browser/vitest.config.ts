import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * About the plugin itself, which STATIC_ARTICLE=off leaves out: what runs before the first touch, articles that are fetched,
 * HTML that React leaves alone, and touches that are kept until the code is there. Every other test holds with and without it.
 */
const ABOUT_THE_PLUGIN = ['tests/browser/static-article.test.ts', 'tests/browser/first-touch.test.ts'];

export default defineConfig({
  resolve: { alias: { '@site': path.join(import.meta.dirname, '../..') } },
  test: {
    name: 'browser',
    root: path.join(import.meta.dirname, '../..'),
    include: ['tests/browser/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(process.env.STATIC_ARTICLE === 'off' ? ABOUT_THE_PLUGIN : [])],
    globalSetup: 'tests/browser/setup.ts',
    setupFiles: 'tests/browser/close.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 60_000 } },
  },
});
