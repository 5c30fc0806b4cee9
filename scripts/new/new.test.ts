import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newComponent } from './component';
import { newPage } from './page';
import { newSource, type NewSource } from './source';

const SOURCE: NewSource = {
  id: 'eks-b',
  group: 'aws-eks',
  title: "An engineer's title",
  publisher: 'AWS',
  url: 'https://aws.amazon.com/b',
  checkedOn: '2026-11',
};

let root = '';
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-'));
  for (const file of ['src/sources', 'src/components/AiopsIntroTables/index.ts', 'sidebars.ts'])
    cpSync(file, path.join(root, file), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

test('a component has facts, words in both languages, a test and its export', () => {
  const { files } = newComponent(root, 'ServiceComparison');
  expect(files.map((file) => path.basename(file))).toEqual([
    'data.ts',
    'text.ko.ts',
    'text.en.ts',
    'index.tsx',
    'ServiceComparison.test.tsx',
    'index.ts',
  ]);
  expect(read('src/components/AiopsIntroTables/ServiceComparison/index.tsx')).toContain('id="service-comparison"');
  expect(read('src/components/AiopsIntroTables/index.ts')).toMatch(
    /export \{ default as ServiceComparison \} from '\.\/ServiceComparison';\n$/,
  );
});

test('a second component of the same name is refused, and the first stays', () => {
  newComponent(root, 'ServiceComparison');
  const before = read('src/components/AiopsIntroTables/index.ts');
  expect(() => newComponent(root, 'ServiceComparison')).toThrow(/exists already; nothing was written/);
  expect(read('src/components/AiopsIntroTables/index.ts')).toBe(before);
});

test('a name in another case is refused', () => {
  expect(() => newComponent(root, 'service-comparison')).toThrow('“service-comparison” is not PascalCase');
  expect(() => newPage(root, 'Über uns')).toThrow('“Über uns” is not kebab-case ASCII.');
});

test('a source stands in alphabetical order', () => {
  newSource(root, SOURCE);
  const ids = [...read('src/sources/aws-eks.ts').matchAll(/^ {2}'?([a-z0-9-]+)'?: \{$/gm)].map(([, id]) => id);
  expect(ids).toContain('eks-b');
  expect(ids).toEqual(ids.toSorted());
  expect(read('src/sources/aws-eks.ts')).toContain(`title: "An engineer's title",`);
});

test('all faults of a source are named at once', () => {
  const wrong = { ...SOURCE, id: 'eks-addons', group: 'nowhere', title: '', url: 'http://aws.amazon.com' };
  expect(() => newSource(root, wrong)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The id “eks-addons” stands in src/sources/aws-eks.ts already.
    There is no group “nowhere”; choose one of agents, ai-tools, aws-ai, aws-automation, aws-eks, aws-managed-services, aws-observability, cost-and-research, kubernetes, mcp, node-management, opentelemetry, prometheus-and-grafana, security.
    “http://aws.amazon.com” is not an https address.
    The title is missing: --title="…"]
  `);
});

test('a guide stands in both languages and in the sidebar', () => {
  const { files } = newPage(root, 'aiops-observability-stack');
  expect(files.filter((file) => file.startsWith('i18n/en/'))).toHaveLength(2);
  expect(files.filter((file) => file.startsWith('docs/'))).toHaveLength(2);
  expect(read('sidebars.ts')).toContain("'aiops-introduction', 'aiops-observability-stack']");
});
