import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PARTS } from '../checks/parts';
import { ensureShellTools } from '../checks/samples/bash/tools';
import { ensureChromium } from './browser/chromium';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'test-reports-'));

/** Runs a command and prints what it says: as it says it, or once it has ended where others run beside it. */
async function run(title: string, command: string, args: readonly string[], isAlone = true): Promise<boolean> {
  if (isAlone) console.log(`\n── ${title}`);
  const started = Date.now();
  const child = spawn(command, args, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  process.stdout.write(Buffer.concat(said));
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** A command that passes or fails as a whole. */
async function check(title: string, script: string, isAlone = true): Promise<Count> {
  return (await run(title, 'npm', ['run', '--silent', script], isAlone))
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };
}

/** Checks of the source one after the other, beside others. */
async function checks(parts: readonly string[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const part of parts) counts.push(await check(part, `check:${part}`, false));
  return counts;
}

/** A Vitest run, counted test by test; a file that cannot be loaded counts as a failed test. */
async function vitest(title: string, ...args: string[]): Promise<Count> {
  const file = path.join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const ok = await run(title, 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    const failed = report.numFailedTests || (ok ? 0 : Math.max(1, report.numFailedTestSuites));
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<void> {
  console.log(`Chromium: ${ensureChromium()}`);
  console.log(`Tools of scripts: ${ensureShellTools()}`);
  // The types take as long as all others.
  const inSource = await Promise.all([
    checks(PARTS.filter((part) => part === 'types')),
    checks(PARTS.filter((part) => part !== 'types')),
  ]);
  const counts = [
    ...inSource.flat(),
    await vitest('unit tests'),
    await check('production build', 'build'),
    await check('built pages', 'check:built'),
    await vitest('browser tests', '--config', 'tests/browser/vitest.config.ts'),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
