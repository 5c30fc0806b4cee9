import { defineConfig } from 'vitest/config';
import browser from '../browser/vitest.config';

export default defineConfig({
  ...browser,
  test: { ...browser.test, name: 'cold links', include: ['tests/cold/**/*.test.ts'], testTimeout: 7_200_000 },
});
