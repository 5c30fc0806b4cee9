import { spawnSync } from 'node:child_process';
import { PARTS } from './parts';

/** Runs every check that needs no build, also after one that fails, so that one run shows all faults. */
const failed = PARTS.filter(
  (part) => spawnSync('npm', ['run', '--silent', `check:${part}`], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}. “npm run fix” mends what can be mended by itself.`);
process.exitCode = failed.length === 0 ? 0 : 1;
