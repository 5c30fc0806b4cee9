import { spawnSync } from 'node:child_process';

/** Runs a command and says whether it succeeded; what it prints is shown. */
export function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs Debian's packages where that is allowed: as root, on a system with apt-get. */
export function installDebianPackages(...packages: readonly string[]): boolean {
  return (
    process.getuid?.() === 0 &&
    succeeds('apt-get', 'update', '-qq') &&
    succeeds('apt-get', 'install', '-y', '-qq', ...packages)
  );
}
