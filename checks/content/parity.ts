import path from 'node:path';
import type { Fault } from '../fault';
import type { ContentFile } from './files';
import { compareFigures } from './parity/passages';
import { sectionsOf, type Section } from './parity/sections';
import { compareStructure } from './parity/structure';

const KOREAN = 'docs';
const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

/** The page that a file belongs to, without its language: `aiops-introduction` for both `x.mdx` and `x/_01-a.mdx`. */
function pageOf(file: string, folder: string): string {
  return path.relative(folder, file).replace(/(\/_[^/]*)?\.mdx$/, '');
}

interface Reading {
  readonly sections: Map<string, Section>;
  readonly faults: Fault[];
}

/** The sections of one language by page and id, in the order of the files. */
function read(files: readonly ContentFile[], folder: string): Reading {
  const sections = new Map<string, Section>();
  const faults: Fault[] = [];
  for (const file of files.filter(({ path: name }) => name.startsWith(`${folder}/`) && name.endsWith('.mdx'))) {
    try {
      for (const section of sectionsOf(file.path, file.text)) {
        const key = `${pageOf(file.path, folder)}#${section.id}`;
        // An id that is missing or stands twice is a fault of its own and says nothing about the other language.
        if (section.id !== '' && !sections.has(key)) sections.set(key, section);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const line = Number(/\b(\d+):\d+/.exec(reason)?.[1] ?? 1);
      faults.push({ file: file.path, line, rule: 'mdx', what: reason, mend: 'Correct the MDX.' });
    }
  }
  return { sections, faults };
}

function strayFaults(ko: Reading, en: Reading): Fault[] {
  const broken = new Set(ko.faults.map(({ file }) => path.relative(KOREAN, file)));
  return [...en.sections].flatMap(([key, { file, line, id }]) =>
    ko.sections.has(key) || broken.has(path.relative(ENGLISH, file))
      ? []
      : [
          {
            file,
            line,
            rule: 'parity',
            what: `The section #${id} stands in English only.`,
            mend: 'Write it in Korean first, or take it out.',
          },
        ],
  );
}

/** Sections that both languages have stand in the same order. */
function orderFaults(ko: ReadonlyMap<string, Section>, en: ReadonlyMap<string, Section>): Fault[] {
  const korean = [...ko.keys()].filter((key) => en.has(key));
  const english = [...en.keys()].filter((key) => ko.has(key));
  const at = korean.findIndex((key, index) => key !== english[index]);
  const [mine, theirs] = [ko.get(korean[at] ?? ''), en.get(english[at] ?? '')];
  if (!mine || !theirs) return [];
  const what = `The section #${theirs.id} stands where the Korean has #${mine.id} (Korean: ${mine.file}:${mine.line})`;
  return [{ file: theirs.file, line: theirs.line, rule: 'parity', what, mend: 'Put them in the same order.' }];
}

/**
 * Both languages say the same, section by section: ids, levels, components, rows, callouts, samples, sources, links,
 * code and figures. A section that only the Korean has is a debt, which `translations` lists, and no fault.
 */
export function checkParity(files: readonly ContentFile[]): Fault[] {
  const [korean, english] = [read(files, KOREAN), read(files, ENGLISH)];
  const pairs = [...korean.sections].flatMap(([key, ko]) => {
    const en = english.sections.get(key);
    return en ? [{ ko, en }] : [];
  });
  return [
    ...korean.faults,
    ...english.faults,
    ...strayFaults(korean, english),
    ...orderFaults(korean.sections, english.sections),
    ...pairs.flatMap((pair) => [...compareStructure(pair), ...compareFigures(pair)]),
  ];
}
