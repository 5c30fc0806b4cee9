import { spawnSync } from 'node:child_process';

import { installDebianPackages } from '../../../scripts/debian';
import type { Standard } from '../checker';

/** Programs beside bash that the check of a script needs; each is also the name of its package in Debian. */
const tools = ['shellcheck', 'jq'] as const;
type Tool = (typeof tools)[number];

const names: Readonly<Record<Tool, string>> = { shellcheck: 'ShellCheck', jq: 'jq' };

function find(tool: Tool): string | undefined {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return /\d+\.[\d.]+/.exec(stdout ?? '')?.[0];
}

function missing(): readonly Tool[] {
  return tools.filter((tool) => find(tool) === undefined);
}

/** What to do without some of them. */
export function howToInstall(lacking: readonly Tool[]): string {
  return `Install ${lacking.join(' and ')} (Debian: apt-get install ${lacking.join(' ')}).`;
}

/**
 * The tools with their versions: those that are here, else Debian's packages.
 *
 * @throws Error that says what to install when one cannot be had
 */
export function ensureShellTools(): string {
  const lacking = missing();
  if (lacking.length > 0) installDebianPackages(...lacking);
  const still = missing();
  if (still.length > 0) throw new Error(`Scripts cannot be checked. ${howToInstall(still)}`);
  return tools.map((tool) => `${names[tool]} ${find(tool)}`).join(', ');
}

/** Versions of the tools that this run uses; without one, scripts are checked without it. */
export const toolVersions: Readonly<Partial<Record<Tool, string>>> = Object.fromEntries(
  tools.flatMap((tool) => {
    const version = find(tool);
    return version === undefined ? [] : [[tool, version]];
  }),
);

/** The tools that this run lacks. */
export const lackingTools: readonly Tool[] = tools.filter((tool) => toolVersions[tool] === undefined);

/** The tools that check a script: jq only where it calls it. */
export function toolStandards(text: string): readonly Standard[] {
  return tools
    .filter((tool) => tool === 'shellcheck' || /^(?!\s*#).*\bjq -/m.test(text))
    .flatMap((tool) => {
      const version = toolVersions[tool];
      return version === undefined ? [] : [{ name: names[tool], version, ofMachine: true as const }];
    });
}
