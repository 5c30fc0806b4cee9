import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copySite, WORK } from './copy';

/** A built site to measure. */
export interface Variant {
  readonly name: string;
  /** Folder of the build. */
  readonly dir: string;
}

interface Build {
  readonly name: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly flags?: readonly string[];
}

const NAMES = { stock: 'stock', off: 'without the plugin', site: 'the site', limit: 'no script' } as const;

const BUILDS: readonly Build[] = [
  { name: 'stock', flags: ['--config', 'bench/stock/docusaurus.config.ts'] },
  { name: 'off', env: { STATIC_ARTICLE: 'off' } },
  { name: 'site' },
];

function build(copy: string, { name, env = {}, flags = [] }: Build): void {
  console.log(`building ${name} …`);
  const command = ['docusaurus', 'build', '--locale', 'ko', '--out-dir', name, ...flags];
  const { status, stderr } = spawnSync('npx', command, { cwd: copy, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`The build of “${name}” failed:\n${stderr.toString()}`);
}

/** The limit: the same HTML and CSS with every script taken out. */
function withoutScripts(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const page = path.join(to, file);
    writeFileSync(page, readFileSync(page, 'utf8').replace(/<script[\s\S]*?<\/script>/g, ''));
  }
}

/**
 * Stock Docusaurus with the same content, the site without the plugin, the site as it is, and the limit, all in Korean.
 * `reuse` takes the builds of the last run.
 */
export function variants(reuse: boolean): Variant[] {
  const dir = path.join(WORK, 'pages');
  if (!reuse || !existsSync(path.join(dir, 'limit'))) {
    copySite('pages');
    BUILDS.forEach((each) => build(dir, each));
    withoutScripts(path.join(dir, 'site'), path.join(dir, 'limit'));
  }
  return Object.entries(NAMES).map(([folder, name]) => ({ name, dir: path.join(dir, folder) }));
}
