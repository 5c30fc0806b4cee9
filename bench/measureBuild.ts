import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a build took, all its processes together. */
export interface Cost {
  readonly wallSeconds: number;
  /** Time on a processor, in user and system mode. */
  readonly cpuSeconds: number;
  /** The largest sum of resident memory that was seen, twice a second. */
  readonly peakMegabytes: number;
}

/** Resident memory of a process and its descendants, in megabytes. */
function memoryOf(root: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kilobytes: number]);
  const family = new Set([root]);
  // A child may be listed before its parent.
  for (let before = 0; before < family.size;) {
    before = family.size;
    processes.filter(([, parent]) => family.has(parent)).forEach(([pid]) => family.add(pid));
  }
  return processes.filter(([pid]) => family.has(pid)).reduce((sum, [, , kilobytes]) => sum + kilobytes, 0) / 1024;
}

/** The lines of a failed build that say why; the calls that led there say nothing. */
function whyOf(errors: string): string {
  const lines = errors.split('\n').filter((line) => line.trim() !== '' && !/^\s*(at |│\s+at )/.test(line));
  const first = lines.findIndex((line) => line.includes('[ERROR]'));
  return lines.slice(Math.max(0, first)).slice(0, 20).join('\n');
}

/**
 * Builds the site in a folder.
 *
 * @param flags arguments of `docusaurus build`
 * @throws Error with what the build printed last, when it fails
 */
export async function measureBuild(dir: string, flags: readonly string[]): Promise<Cost> {
  const command = [path.join(dir, 'node_modules/.bin/docusaurus'), 'build', ...flags];
  // The shell knows the times of all descendants of what it ran.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command], {
    cwd: dir,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let isRunning = true;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve)).finally(() => (isRunning = false));
  let peakMegabytes = 0;
  while (isRunning) {
    peakMegabytes = Math.max(peakMegabytes, memoryOf(child.pid ?? 0));
    await Promise.race([ended, wait(500)]);
  }
  const [, wallSeconds, user, system] = /([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(errors)?.map(Number) ?? [];
  if ((await ended) !== 0 || !wallSeconds) throw new Error(whyOf(errors));
  return { wallSeconds, cpuSeconds: (user ?? 0) + (system ?? 0), peakMegabytes };
}
