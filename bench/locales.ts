import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Seconds that a production build takes from an empty cache. */
function secondsOf(locales: readonly string[]): number {
  rmSync('build', { recursive: true, force: true });
  rmSync('.docusaurus', { recursive: true, force: true });
  rmSync('node_modules/.cache', { recursive: true, force: true });
  const started = performance.now();
  const flags = locales.flatMap((locale) => ['--locale', locale]);
  const { status } = spawnSync('npx', ['docusaurus', 'build', ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The build of ${locales.join(' and ')} failed: run npm run build to see why.`);
  return (performance.now() - started) / 1000;
}

for (const locales of [['ko'], ['en'], ['ko', 'en']]) {
  console.log(`${locales.join(' + ')}: ${secondsOf(locales).toFixed(1)} s`);
}
