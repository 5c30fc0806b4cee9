import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What belongs together under `examples/`: one folder with its README, one ZIP file. */
export interface SampleArea {
  readonly name: string;
  /** Paths below `examples/`, sorted, with forward slashes. */
  readonly files: readonly string[];
}

/** The areas below a folder of samples, sorted by name. */
export function sampleAreas(examples: string): readonly SampleArea[] {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      files: readdirSync(path.join(examples, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(examples, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The README closest above a sample, as a path below `examples/`; every area has one. */
export function readmeOf(examples: string, file: string): string {
  const readme = `${path.posix.dirname(file)}/README.md`;
  const isArea = !path.posix.dirname(file).includes('/');
  return isArea || existsSync(path.join(examples, readme)) ? readme : readmeOf(examples, path.posix.dirname(file));
}
