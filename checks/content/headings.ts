import type { Fault } from '../fault';
import { linesOf, type ContentFile } from './files';

const ID = / \{\/\* #([^\s*]+) \*\/\}$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every h2 to h4 has an explicit id in ASCII kebab-case; deeper headings do not occur. */
export function checkHeadings(files: readonly ContentFile[]): Fault[] {
  const faults: Fault[] = [];
  for (const file of files.filter(({ path }) => path.endsWith('.mdx'))) {
    for (const { line, number, fenced } of linesOf(file)) {
      const level = /^(#+) /.exec(line)?.[1]?.length ?? 0;
      if (fenced || level === 0) continue;
      const fault = (what: string, mend: string): number =>
        faults.push({ file: file.path, line: number, rule: 'headings', what, mend });
      const id = ID.exec(line)?.[1];
      if (level === 1 || level > 4)
        fault(`A heading of level ${level}.`, 'Use ## to ####; the page title comes from the front matter.');
      if (!id) fault('This heading has no id.', 'End it with {/* #my-section */}.');
      else if (!KEBAB.test(id)) fault(`The id “${id}” is not kebab-case ASCII.`, 'Use a–z, 0–9 and single hyphens.');
    }
  }
  return faults;
}
