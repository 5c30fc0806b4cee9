import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureShellTools } from '../checks/samples/bash/tools';
import { ensureChromium } from './browser/chromium';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'test-reports-'));

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } });
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** A command that passes or fails as a whole. */
function check(title: string, command: string, ...args: string[]): Count {
  return run(title, command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A Vitest run, counted test by test; a file that cannot be loaded counts as a failed test. */
function vitest(title: string, ...args: string[]): Count {
  const file = path.join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const ok = run(title, 'npx', [
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

function main(): void {
  console.log(`Chromium: ${ensureChromium()}`);
  console.log(`Tools of scripts: ${ensureShellTools()}`);
  const counts = [
    check('types', 'npm', 'run', '--silent', 'check:types'),
    check('lint', 'npm', 'run', '--silent', 'check:lint'),
    check('formatting', 'npm', 'run', '--silent', 'check:format'),
    check('content', 'npm', 'run', '--silent', 'check:content'),
    check('samples', 'npm', 'run', '--silent', 'check:samples'),
    vitest('unit tests'),
    check('production build', 'npm', 'run', '--silent', 'build'),
    check('built pages', 'npm', 'run', '--silent', 'check:built'),
    vitest('browser tests', '--config', 'tests/browser/vitest.config.ts'),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
