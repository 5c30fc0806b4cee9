import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Root } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { attribute, isElement, jsx, numberAttribute } from './mdx-nodes.ts';
import { readmeOf, sampleAreas } from './sample-areas.ts';

interface Options {
  /** Root of the site. */
  readonly siteDir: string;
  readonly locale: string;
}

/** What `npm run check:samples -- --record` writes about a sample. */
interface Checked {
  readonly checkers: readonly { readonly against: readonly { readonly name: string; readonly version: string }[] }[];
  readonly checkedOn: string;
  readonly limits?: Readonly<Record<string, string>>;
}

/** Language of the code by the ending of the file. */
const LANGUAGES: Readonly<Record<string, string>> = {
  cwli: 'text',
  json: 'json',
  md: 'markdown',
  promql: 'promql',
  py: 'python',
  rego: 'rego',
  sh: 'bash',
  sql: 'sql',
  tf: 'hcl',
  toml: 'toml',
  ts: 'typescript',
  txt: 'text',
  yaml: 'yaml',
};

/** The address of a sample on its page. */
export function sampleId(file: string): string {
  return `sample-${file
    .replace(/\.[^./]+$/, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .toLowerCase()}`;
}

function readRecord(siteDir: string): Readonly<Record<string, Checked>> {
  const file = path.join(siteDir, 'examples/checked.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Checked>) : {};
}

function against({ checkers }: Checked): string {
  const names = checkers.flatMap((checker) => checker.against.map(({ name, version }) => `${name} ${version}`.trim()));
  return [...new Set(names)].join(', ');
}

/** Numbers of the lines that the other text does not have, from 1. */
export function changedLines(text: string, other: string): number[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').flatMap((line, index) => (line.trim() === '' || known.has(line) ? [] : [index + 1]));
}

/** Remark plugin: includes the file that `<Sample file="…" />` names, with what it was checked against. */
export default function samples({ siteDir, locale }: Options) {
  const record = readRecord(siteDir);
  const examples = path.join(siteDir, 'examples');
  const areas = new Map(sampleAreas(examples).map((area) => [area.name, area]));
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Node) => {
      if (!isElement(node, 'Sample')) return;
      const name = attribute(node, 'file') ?? '';
      const source = path.join(examples, name);
      const lang = LANGUAGES[path.extname(name).slice(1)];
      if (!name || !existsSync(source) || !lang) {
        file.fail(
          `Sample “examples/${name}” ${lang ? 'does not exist' : 'has no known language'}: correct its path or add the file.`,
          node,
        );
      }
      const text = readFileSync(source, 'utf8');
      const value = text.replace(/\n$/, '');
      const area = name.split('/')[0] ?? '';
      const other = attribute(node, 'comparedWith');
      const otherSource = other && path.join(examples, other);
      if (otherSource && !existsSync(otherSource)) {
        file.fail(`Sample “examples/${other}” to compare with does not exist: correct its path.`, node);
      }
      const changed = otherSource ? changedLines(value, readFileSync(otherSource, 'utf8')) : [];
      const checked = record[`examples/${name}`] ?? record[name];
      const { attributes } = jsx('mdxJsxFlowElement', 'Sample', {
        id: sampleId(name),
        raw: `pathname:///examples/${name}`,
        readme: `pathname:///examples/${readmeOf(examples, name)}`,
        archive: `pathname:///examples/${area}.zip`,
        checked: checked && against(checked),
        checkedOn: checked?.checkedOn,
        limits: checked?.limits?.[locale],
      });
      node.attributes.push(
        ...attributes,
        numberAttribute('lines', value.split('\n').length),
        numberAttribute('archiveFiles', areas.get(area)?.files.length ?? 0),
      );
      const meta = `${text === value ? '' : 'ends-line'} ${changed.length ? `changed=${changed.join()}` : ''}`.trim();
      node.children = [{ type: 'code', lang, value, meta } as Code];
    });
  };
}
