import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installDebianPackages, succeeds } from '../../scripts/debian';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

function find(): string | undefined {
  const bundled = chromium.executablePath();
  return [process.env.CHROMIUM_PATH ?? '', ...CANDIDATES, bundled].find((file) => file !== '' && existsSync(file));
}

/**
 * Path of a Chromium: one that is here, else Debian's package, else Playwright's own download.
 *
 * @throws Error that says what to install when none of these works
 */
export function ensureChromium(): string {
  const found = find();
  if (found) return found;
  if (installDebianPackages('chromium', 'fonts-noto-cjk')) return find() ?? '';
  if (succeeds('npx', 'playwright-core', 'install', 'chromium')) return find() ?? '';
  throw new Error('No Chromium was found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
}
