import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A built site to measure. */
export interface Variant {
  readonly name: string;
  /** Folder of the build. */
  readonly dir: string;
}

const WORK = 'node_modules/.cache/bench';

function build(outDir: string, env: NodeJS.ProcessEnv): void {
  if (existsSync(outDir)) return;
  console.log(`building ${outDir} …`);
  execFileSync('npx', ['docusaurus', 'build', '--locale', 'ko', '--out-dir', outDir], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The limit: the same HTML and CSS with every script taken out. */
function withoutScripts(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const page = path.join(to, file);
    writeFileSync(page, readFileSync(page, 'utf8').replace(/<script[\s\S]*?<\/script>/g, ''));
  }
}

/**
 * The site as it is, the same without the plugin (the article is hydrated, as in stock Docusaurus, with this site's
 * components and build-time highlighting), and the limit. `fresh` builds them again.
 */
export function variants(fresh: boolean): Variant[] {
  if (fresh) rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  const site = path.join(WORK, 'site');
  const off = path.join(WORK, 'off');
  const limit = path.join(WORK, 'limit');
  build(site, {});
  build(off, { STATIC_ARTICLE: 'off' });
  withoutScripts(site, limit);
  return [
    { name: 'without the plugin', dir: off },
    { name: 'the site', dir: site },
    { name: 'no script (limit)', dir: limit },
  ];
}
