import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a command made, and what is left to its caller. */
export interface Made {
  readonly files: readonly string[];
  readonly next: string;
}

/** `ServiceComparison` as `service-comparison`. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

/** Writes files that do not exist yet; if one does, none is written. Returns their paths. */
export function writeNew(root: string, files: Readonly<Record<string, string>>): string[] {
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`${taken.join(', ')} exists already; nothing was written.`);
  return Object.entries(files).map(([file, text]) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    return file;
  });
}
