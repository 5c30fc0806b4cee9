import { expect, test } from 'vitest';
import { Sources } from './places';

const GUIDE = `## Costs {/* #costs */}

<Table id="first-table">
| Plain {/* #adot */} |
</Table>

<Table id="second-table">
| Cheap {/* #adot */} |
| Again {/* #adot */} |
</Table>

<Sample file="eks/install-adot.sh" />
`;
const DATA = `export const inputs = [
  { id: 'weeksPerYear' },
  { id: 'people' },
];`;
const TABLE = '<DataTable id="roi-inputs-table" rowPrefix="roi-inputs" />';

const sources = new Sources('', [
  { path: 'docs/guide.mdx', text: GUIDE },
  { path: 'i18n/en/guide.mdx', text: `\n${GUIDE}` },
  { path: 'src/components/Roi/index.tsx', text: TABLE },
  { path: 'src/components/Roi/data.ts', text: DATA },
]);

test.each([
  ['costs', 'ko', ['docs/guide.mdx:1']],
  ['costs', 'en', ['i18n/en/guide.mdx:2']],
  ['first-table-adot', 'ko', ['docs/guide.mdx:4']],
  ['second-table-adot', 'ko', ['docs/guide.mdx:8', 'docs/guide.mdx:9']],
  ['sample-eks-install-adot', 'ko', ['docs/guide.mdx:12']],
  ['roi-inputs-table', 'ko', ['src/components/Roi/index.tsx:1']],
  ['roi-inputs-weeks-per-year', 'en', ['src/components/Roi/data.ts:2']],
  ['roi-inputs-unknown', 'ko', ['src/components/Roi/index.tsx:1']],
  ['never', 'ko', []],
] as const)('“%s” (%s) is given at %s', (id, locale, places) =>
  expect(sources.allOfId(id, locale).map(({ file, line }) => `${file}:${line}`)).toEqual(places),
);
