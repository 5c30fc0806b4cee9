import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@site': path.join(import.meta.dirname, '../..') } },
  test: {
    name: 'browser',
    root: path.join(import.meta.dirname, '../..'),
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/setup.ts',
    setupFiles: 'tests/browser/close.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 60_000 } },
  },
});
