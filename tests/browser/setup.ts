import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/site-server';
import { ensureChromium } from './chromium';

/** Serves the build once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveSite('build');
  project.provide('site', server.url);
  project.provide('chromium', ensureChromium());
  return () => server.close();
}
