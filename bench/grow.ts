import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GUIDE = 'aiops-introduction';
/** The guides in each language, from the root of the site. */
const FOLDERS = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'];

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is no longer written as bench/grow.ts expects it.`);
  writeFileSync(file, changed);
}

/** Makes a site of as many guides: copies of the first with files, an address and a label of their own. */
export function growGuides(copy: string, guides: number): void {
  const names = Array.from({ length: guides - 1 }, (_, index) => `${GUIDE}-${index + 2}`);
  for (const folder of FOLDERS.map((each) => path.join(copy, each))) {
    const page = readFileSync(path.join(folder, `${GUIDE}.mdx`), 'utf8');
    for (const name of names) {
      cpSync(path.join(folder, GUIDE), path.join(folder, name), { recursive: true });
      const labelled = page.replace(/^sidebar_label: /m, `$&${name} · `).replaceAll(`'./${GUIDE}/`, `'./${name}/`);
      writeFileSync(path.join(folder, `${name}.mdx`), labelled);
    }
  }
  if (names.length === 0) return;
  rewrite(path.join(copy, 'sidebars.ts'), (text) =>
    text.replace(/(const GUIDES = \[[^\]]*)\]/, `$1, ${names.map((name) => `'${name}'`).join()}]`),
  );
  // What is recorded as translated of the first guide is so in its copies.
  rewrite(path.join(copy, 'i18n/en/translated.json'), (text) => {
    const record = Object.entries(JSON.parse(text) as Record<string, string>);
    const own = record.filter(([key]) => key.startsWith(`${GUIDE}#`));
    const copies = names.flatMap((name) => own.map(([key, print]) => [key.replace(GUIDE, name), print]));
    return JSON.stringify(Object.fromEntries([...record, ...copies]));
  });
}

/**
 * Adds pages of a chapter each, the chapters of the guide in turn, until the site has that many. Links from chapter to
 * chapter lead nowhere then, so the copy does not check links.
 */
export function growPages(copy: string, pages: number): void {
  rewrite(path.join(copy, 'docusaurus.config.ts'), (text) =>
    text.replace(/(onBrokenLinks|onBrokenAnchors): 'throw'/g, "$1: 'ignore'"),
  );
  const chapters = path.join(copy, 'docs', GUIDE);
  const files = readdirSync(chapters).sort();
  const folder = path.join(copy, 'docs/chapters');
  mkdirSync(folder);
  // The start page, the guide, the search and the page for unknown addresses are there already.
  for (let number = 5; number <= pages; number += 1) {
    const chapter = readFileSync(path.join(chapters, files[number % files.length] ?? ''), 'utf8');
    writeFileSync(path.join(folder, `page-${number}.mdx`), `---\ntitle: Page ${number}\n---\n\n${chapter}`);
  }
}
