import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file whose text readers see. */
export interface ContentFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'];

function below(root: string, folder: string, wanted: RegExp): ContentFile[] {
  const dir = path.join(root, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .sort()
    .map((file) => ({ path: path.join(folder, file), text: readFileSync(path.join(dir, file), 'utf8') }));
}

/** The guides in both languages, and the facts and words of their components. */
export function contentFiles(root: string): ContentFile[] {
  return [
    ...FOLDERS.flatMap((folder) => below(root, folder, /\.mdx$/)),
    ...below(root, 'src', /(?<!\.test)\.tsx?$/).filter((file) => !file.path.startsWith(path.join('src', 'sources'))),
  ];
}

/** Lines of a file with their numbers, counted from 1, and whether they stand inside a code fence. */
export function linesOf({ text }: ContentFile): { line: string; number: number; fenced: boolean }[] {
  let fenced = false;
  return text.split('\n').map((line, index) => {
    const isFence = /^\s*```/.test(line);
    if (isFence) fenced = !fenced;
    return { line, number: index + 1, fenced: fenced || isFence };
  });
}
