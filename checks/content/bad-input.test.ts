import { expect, test } from 'vitest';
import { formatFault, type Fault } from '../fault';
import { checkAddresses } from './addresses';
import { checkCalls } from './calls';
import { checkHeadings } from './headings';
import { checkMatter } from './matter';
import { checkParity } from './parity';
import { checkSampleFiles } from './sample-files';
import { checkSources } from './sources';

type Files = Readonly<Record<string, string>>;

/** What a check says about these files. */
function saidOf(check: (files: { path: string; text: string }[]) => readonly Fault[], files: Files): string[] {
  return check(Object.entries(files).map(([path, text]) => ({ path, text }))).map(formatFault);
}

const GOOD = `import { EvolutionDiagram } from '@site/src/components/AiopsIntroTables';

## 비용 {/* #cost */}

<Table id="prices" caption="요금" source="amp-pricing" numeric>

| 항목 | 값 |
| --- | --- |
| 저장 {/* #storage */} | 1 <Status kind="ended" date="2026-05-06" /> |

</Table>

<Sequence id="talk" caption="순서" lanes={['가', '나']}>
  <Message from={0} to={1}>[요금](#prices-storage)</Message>
</Sequence>

<EvolutionDiagram />

<Sample file="eks/list-addons-by-owner.sh" caption="애드온" />

<ChapterList />

<References />
`;

test('passes what is right', () => {
  const files = { 'docs/guide.mdx': GOOD };
  expect(saidOf((all) => checkAddresses(all, {}), files)).toEqual([]);
  expect(saidOf(checkSampleFiles, files)).toEqual([]);
  expect(saidOf(checkMatter, { 'docs/g.mdx': '---\ntitle: 가\nsidebar_label: 1. 가\ndescription: 나\n---\n' })).toEqual(
    [],
  );
});

test('finds calls of components that do not exist and props that are wrong, missing or unknown', () => {
  const bad = `import { Nothing } from '@site/src/components/AiopsIntroTables';

<Tabel id="a" caption="b" />

<Table id="a">표</Table>

<Flow captoin="a">
  <Node id="a" title="b" mark="robot" />
</Flow>

<Sequence id="a" caption="b" lanes="c">d</Sequence>

<ChapterHead />

<Estimate size={3} />

<GuideLink guide="aidlc-framwork">a</GuideLink>

<span class="a">b</span>
`;
  // Together, for the types of the site are read each time.
  const faults = saidOf(checkCalls, { 'docs/good.mdx': GOOD, 'docs/guide.mdx': bad });
  expect(faults).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:1  calls  Module '"@site/src/components/AiopsIntroTables"' has no exported member 'Nothing'.  → Correct the name.",
      "docs/guide.mdx:3  calls  <Tabel>: Cannot find name 'Tabel'. Did you mean 'Table'?  → Correct the name.",
      "docs/guide.mdx:5  calls  <Table>: not given: caption.  → Give it.",
      "docs/guide.mdx:7  calls  <Flow>: there is no prop captoin.  → Did you mean caption?",
      "docs/guide.mdx:8  calls  <Node>: Type '"robot"' is not assignable to type '"human" | "gate" | "optional" | "current" | undefined'.  → Correct the call: the type Props of the component says what it takes.",
      "docs/guide.mdx:11  calls  <Sequence>: Type 'string' is not assignable to type 'readonly string[]'.  → Correct the call: the type Props of the component says what it takes.",
      "docs/guide.mdx:13  calls  <ChapterHead>: not given: minutes, sections, edit.  → Give it.",
      "docs/guide.mdx:15  calls  <Estimate>: there is no prop size.  → Correct the call: the type Props of the component says what it takes.",
      "docs/guide.mdx:17  calls  <GuideLink>: Type '"aidlc-framwork"' is not assignable to type '"aiops-introduction" | "aiops-observability-stack" | "aidlc-framework" | "aiops-predictive-operations"'. Did you mean '"aidlc-framework"'?  → Correct the call: the type Props of the component says what it takes.",
      "docs/guide.mdx:19  calls  <span>: there is no prop class.  → Did you mean className?",
    ]
  `);
});

test('finds an id that stands twice on a page, also in two of its files', () => {
  const chapter = '## 비용 {/* #cost */}\n\n<Sample file="a/b.sh" caption="c" />\n';
  const other = `${GOOD}\n<Flow id="talk" caption="흐름"><Node id="a" title="b" /><Node id="a" title="c" /></Flow>\n\n<Sample file="a/b.yaml" caption="c" />\n`;
  const files = { 'docs/guide/_01-a.mdx': chapter, 'docs/guide/_02-b.mdx': other, 'docs/other.mdx': chapter };
  expect(saidOf((all) => checkAddresses(all, {}), files)).toMatchInlineSnapshot(`
    [
      "docs/guide/_02-b.mdx:3  addresses  The id “cost” stands at docs/guide/_01-a.mdx:1 too.  → Give one of them another id.",
      "docs/guide/_02-b.mdx:25  addresses  The id “talk” stands at docs/guide/_02-b.mdx:13 too.  → Give one of them another id.",
      "docs/guide/_02-b.mdx:25  addresses  The id “talk-a” stands at docs/guide/_02-b.mdx:25 too.  → Give one of them another id.",
      "docs/guide/_02-b.mdx:27  addresses  The id “sample-a-b” stands at docs/guide/_01-a.mdx:3 too.  → Give one of them another id.",
    ]
  `);
});

test('finds a row without an id and a table without a frame', () => {
  const table = '\n\n| 항목 | 값 |\n| --- | --- |\n| 저장 | 1 |\n| 조회 {/* #query */} | 2 |\n\n';
  const text = `## 비용 {/* #cost */}${table}<Table id="prices" caption="요금">${table}</Table>\n`;
  expect(saidOf((all) => checkAddresses(all, {}), { 'docs/guide.mdx': text })).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:3  addresses  This table stands outside <Table>.  → Wrap it: <Table id="…" caption="…">.",
      "docs/guide.mdx:5  addresses  This row has no id.  → End its first cell with {/* #my-row */}.",
      "docs/guide.mdx:12  addresses  This row has no id.  → End its first cell with {/* #my-row */}.",
    ]
  `);
});

test('finds links that lead to no page and to no id, in prose, props, data and words', () => {
  const registry = { '/guide': { anchors: { 'of-a-component': {} } } };
  const files = {
    'docs/guide.mdx': `## 비용 {/* #cost */}\n\n[a](#cost) [b](#of-a-component) [c](/guide#cost) [d](https://example.com/#e) [f](#ref-g)\n\n[h](#costs) [i](/guid) [j](/guide#of-component) <Node id="k" title="l" href="#nowhere" />\n`,
    'src/components/Home/data.ts':
      "export const links = ['/guide#cost', '/guide#cots'];\nconst a = { anchor: 'cost' };\nconst b = { anchor: 'coost' };\nconst c = { guide: 'g', anchor: 'there' };\n",
    'src/components/Home/text.ko.ts': "export const text = { a: '[여기](#cost)', b: '[여기](#cosst)' };\n",
  };
  expect(saidOf((all) => checkAddresses(all, registry), files)).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:5  addresses  The link “#costs” leads to no id of the page.  → Did you mean “#cost”? A new id of a component is known after “npm run build” and “npm run fix”.",
      "docs/guide.mdx:5  addresses  The link “/guid” leads to no page.  → Did you mean “/guide”?",
      "docs/guide.mdx:5  addresses  The link “/guide#of-component” leads to no id of the page.  → Did you mean “#of-a-component”? A new id of a component is known after “npm run build” and “npm run fix”.",
      "docs/guide.mdx:5  addresses  The link “#nowhere” leads to no id of the page.  → Name an id of the page. A new id of a component is known after “npm run build” and “npm run fix”.",
      "src/components/Home/data.ts:1  addresses  The link “/guide#cots” leads to no id of the page.  → Did you mean “#cost”? A new id of a component is known after “npm run build” and “npm run fix”.",
      "src/components/Home/data.ts:3  addresses  The link “#coost” leads to no id of the page.  → Did you mean “#cost”? A new id of a component is known after “npm run build” and “npm run fix”.",
      "src/components/Home/text.ko.ts:1  addresses  The link “#cosst” leads to no id of the page.  → Did you mean “#cost”? A new id of a component is known after “npm run build” and “npm run fix”.",
    ]
  `);
});

test('finds sources that are not registered, in prose, props and the words of components, but not in code', () => {
  const files = {
    'docs/guide.mdx':
      '## 비용 {/* #cost */}\n\n글.[^amp-pricing][^amp-price]\n\n<Table id="a" caption="b" source="amp-pricing amp-cost" />\n\n```bash\ngrep [^a]\n```\n',
    'src/components/Home/text.ko.ts': "export const text = { a: '가[^amp-pricing]', b: '나[^amp-prices]' };\n",
    'src/ui/Rich/index.tsx': 'const MARK = /[^a-z]/;\n',
  };
  const unknown = (all: { path: string; text: string }[]): Fault[] =>
    checkSources(all).filter(({ what }) => what.includes('not registered'));
  expect(saidOf(unknown, files)).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:3  sources  The source “amp-price” is not registered.  → Correct the id or add the source to src/sources.",
      "docs/guide.mdx:5  sources  The source “amp-cost” is not registered.  → Correct the id or add the source to src/sources.",
      "src/components/Home/text.ko.ts:1  sources  The source “amp-prices” is not registered.  → Correct the id or add the source to src/sources.",
    ]
  `);
});

test('finds samples that are no file', () => {
  const text =
    '<Sample file="eks/list-addons-by-ownr.sh" caption="a" />\n\n<Sample file="eks/list-addons-by-owner.sh" comparedWith="q/z.txt" caption="a" />\n';
  expect(saidOf(checkSampleFiles, { 'docs/guide.mdx': text })).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:1  sample-files  There is no sample examples/eks/list-addons-by-ownr.sh.  → Did you mean “eks/list-addons-by-owner.sh”?",
      "docs/guide.mdx:3  sample-files  There is no sample examples/q/z.txt.  → Correct the path or add the file.",
    ]
  `);
});

test('finds keys of the front matter that are unknown, missing or broken, and front matter that nobody reads', () => {
  const files = {
    'docs/a.mdx': '---\ntitle: 가\nsidebar_lable: 나\ndescription: 다\n---\n',
    'docs/b.mdx': '## 나 {/* #b */}\n',
    'docs/c.mdx': '---\ntitle: "가\ndescription: 다\n---\n',
    'docs/a/_01.mdx': '---\ntitle: 가\n---\n',
  };
  expect(saidOf(checkMatter, files)).toMatchInlineSnapshot(`
    [
      "docs/a.mdx:3  matter  “sidebar_lable” is no key of the front matter.  → Did you mean “sidebar_label”?",
      "docs/a.mdx:1  matter  The front matter has no “sidebar_label”.  → Add “sidebar_label: …” to it.",
      "docs/b.mdx:1  matter  The front matter has no “title”.  → Add “title: …” to it.",
      "docs/b.mdx:1  matter  The front matter has no “description”.  → Add “description: …” to it.",
      "docs/b.mdx:1  matter  The front matter has no “sidebar_label”.  → Add “sidebar_label: …” to it.",
      "docs/c.mdx:3  matter  Missing closing "quote.  → Correct the YAML.",
      "docs/a/_01.mdx:1  matter  A chapter has no front matter: nobody reads it.  → Take it out.",
    ]
  `);
});

test('finds headings without an id, too deep, or with an id that is no address', () => {
  const text = '## 하나\n\n##### 둘 {/* #two */}\n\n### 셋 {/* #Three_3 */}\n\n```bash\n## no heading\n```\n';
  expect(saidOf(checkHeadings, { 'docs/guide.mdx': text })).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:1  headings  This heading has no id.  → End it with {/* #my-section */}.",
      "docs/guide.mdx:3  headings  A heading of level 5.  → Use ## to ####; the page title comes from the front matter.",
      "docs/guide.mdx:5  headings  The id “Three_3” is not kebab-case ASCII.  → Use a–z, 0–9 and single hyphens.",
    ]
  `);
});

test('says once what is broken in the Korean, and does not ask the English for the same', () => {
  const english = 'i18n/en/docusaurus-plugin-content-docs/current';
  const files = {
    'docs/guide.mdx': '## 하나 {/* #one */}\n\n<Table id="a" caption="b">\n',
    'docs/twice.mdx': '## 하나 {/* #one */}\n\n1 GB\n\n## 둘 {/* #one */}\n\n2 GB\n\n## 셋\n\n3 GB\n',
    [`${english}/guide.mdx`]: '## One {/* #one */}\n\n<Table id="a" caption="b"></Table>\n',
    [`${english}/twice.mdx`]: '## One {/* #one */}\n\n1 GB\n',
  };
  expect(saidOf(checkParity, files)).toMatchInlineSnapshot(`
    [
      "docs/guide.mdx:3  mdx  Expected a closing tag for \`<Table>\` (3:1-3:27)  → Correct the MDX.",
    ]
  `);
});
