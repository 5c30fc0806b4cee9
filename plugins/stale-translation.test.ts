// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMdx } from './korean-only.ts';
import { filesOf, readOutline } from './outline.ts';
import staleTranslation from './stale-translation.ts';
import { RECORD } from './translation-record.ts';
import { fingerprint, sourceSections } from './translation-sections.ts';
import { wordsFingerprint } from './translation-words.ts';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';
let siteDir = '';

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'translation-'));
});

afterEach(() => {
  rmSync(siteDir, { recursive: true });
});

function put(file: string, text: string): string {
  const target = path.join(siteDir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

function compiled(filePath: string, fileContent: string, locale = 'en'): string {
  return staleTranslation({ siteDir, locale, repositoryUrl: 'https://example.com/r', branch: 'main' })({
    filePath,
    fileContent,
  });
}

const KOREAN = `import { Prices } from '@site/src/components/Prices';

## 1. 비용 {/* #cost */}

비용입니다.

### 1.1 가격 {/* #prices */}

<Prices />

### 1.2 다음 {/* #next */}

끝입니다.
`;
const TRANSLATION = `## 1. Cost {/* #cost */}

About cost.

### 1.2 Next {/* #next */}

The end.
`;

function recorded(mdx: string): string {
  return JSON.stringify(Object.fromEntries(sourceSections(mdx).map((s) => [`guide#${s.id}`, fingerprint(s)])));
}

test('leaves a translation that is up to date as it is', () => {
  put('docs/guide/_01-cost.mdx', TRANSLATION);
  put(RECORD, recorded(TRANSLATION));
  const file = put(`${ENGLISH}/guide/_01-cost.mdx`, TRANSLATION);
  expect(compiled(file, TRANSLATION)).toBe(TRANSLATION);
});

test('puts a notice at the section whose Korean has changed, and nowhere else', () => {
  const korean = put('docs/guide/_01-cost.mdx', TRANSLATION);
  put(RECORD, recorded(TRANSLATION));
  const file = put(`${ENGLISH}/guide/_01-cost.mdx`, TRANSLATION);
  put(path.relative(siteDir, korean), TRANSLATION.replace('The end', 'No end'));
  expect(compiled(file, TRANSLATION)).toMatchInlineSnapshot(`
    "## 1. Cost {/* #cost */}

    About cost.

    ### 1.2 Next {/* #next */}

    <TranslationNotice kind="stale" section="next" changes="https://example.com/r/blame/main/docs/guide/_01-cost.mdx#L5-L8" />


    The end.
    "
  `);
});

test('puts a notice before the component whose Korean words have changed, and nowhere else', () => {
  const page = `import { Prices, Totals } from '@site/src/components';

## 1. Cost {/* #cost */}

<Totals />

<Prices />
`;
  const words = "export const text = { title: '가격' };\n";
  put('src/components/Totals/text.ko.ts', words);
  put('src/components/Prices/text.ko.ts', words.replace('가격', '새 가격'));
  put('docs/guide/_01-cost.mdx', page);
  const print = wordsFingerprint(`// A remark.\n${words}`);
  const prints = { 'src/components/Totals': print, 'src/components/Prices': print };
  put(RECORD, JSON.stringify({ ...(JSON.parse(recorded(page)) as object), ...prints }));
  const file = put(`${ENGLISH}/guide/_01-cost.mdx`, page);
  expect(compiled(file, page)).toMatchInlineSnapshot(`
    "import { Prices, Totals } from '@site/src/components';

    ## 1. Cost {/* #cost */}

    <Totals />


    <TranslationNotice kind="staleWords" section="cost" changes="https://example.com/r/blame/main/src/components/Prices/text.ko.ts" />

    <Prices />
    "
  `);
});

test('shows a section that only the Korean has in Korean, at its place and with what it imports', () => {
  put('docs/guide/_01-cost.mdx', KOREAN);
  const korean = KOREAN.replace(/### 1\.1[\s\S]*(?=### 1\.2)/, '');
  put(RECORD, recorded(korean));
  const file = put(`${ENGLISH}/guide/_01-cost.mdx`, TRANSLATION);
  expect(compiled(file, TRANSLATION)).toMatchInlineSnapshot(`
    "
    import { Prices } from '@site/src/components/Prices';

    ## 1. Cost {/* #cost */}

    About cost.


    <div lang="ko">

    ### <span lang="ko">1.1 가격</span> {/* #prices */}

    <TranslationNotice kind="missing" section="prices" />

    <Prices />

    </div>

    ### 1.2 Next {/* #next */}

    The end.
    "
  `);
});

test('includes a part that only the Korean page has, and counts its chapter', () => {
  const page = (names: string): string =>
    `---\ntitle: x\n---\n\n${[...names].map((name) => `import ${name} from './guide/_${name}.mdx';`).join('\n')}\n\n${[...names].map((name) => `<${name} />`).join('\n\n')}\n`;
  put('docs/guide.mdx', page('ABC'));
  put('docs/guide/_A.mdx', '## A {/* #a */}\n');
  put('docs/guide/_B.mdx', '## 나 {/* #b */}\n\n글.\n');
  put('docs/guide/_C.mdx', '## C {/* #c */}\n');
  put(`${ENGLISH}/guide/_A.mdx`, '## A {/* #a */}\n');
  put(`${ENGLISH}/guide/_C.mdx`, '## C {/* #c */}\n');
  const english = put(`${ENGLISH}/guide.mdx`, page('AC'));
  expect(readMdx(english)).toMatchInlineSnapshot(`
    "---
    title: x
    ---

    import A from './guide/_A.mdx';

    import B from '../../../../docs/guide/_B.mdx';

    import C from './guide/_C.mdx';

    <A />

    <B />


    <C />
    "
  `);
  expect(filesOf(english).map((file) => path.relative(siteDir, file))).toMatchInlineSnapshot(`
    [
      "i18n/en/docusaurus-plugin-content-docs/current/guide/_A.mdx",
      "docs/guide/_B.mdx",
      "i18n/en/docusaurus-plugin-content-docs/current/guide/_C.mdx",
    ]
  `);
  const outline = readOutline(english, 'en').map(({ title, lang }) => [title, lang]);
  expect(outline).toEqual([
    ['A', undefined],
    ['나', 'ko'],
    ['C', undefined],
  ]);
  expect(compiled(path.join(siteDir, 'docs/guide/_B.mdx'), '## 나 {/* #b */}\n\n글.\n')).toMatchInlineSnapshot(`
    "<div lang="ko">

    ## <span lang="ko">나</span> {/* #b */}

    <TranslationNotice kind="missing" section="b" />

    글.

    </div>"
  `);
});

test('leaves the Korean build alone', () => {
  expect(compiled(path.join(siteDir, 'docs/guide/_01-cost.mdx'), KOREAN, 'ko')).toBe(KOREAN);
});
