import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets code pass whose types fit', async () => {
  expect(await faultsOf(checker, 'good-names.ts')).toEqual([]);
});

it('passes on what the compiler says of types, names and packages', async () => {
  expect(await faultsOf(checker, 'bad-names.ts')).toMatchInlineSnapshot(`
    [
      "bad-names.ts:1  typescript  TS2724: '"node:fs/promises"' has no exported member named 'readFiles'. Did you mean 'readFile'?  → Correct the code; a package that it imports belongs into devDependencies.",
      "bad-names.ts:2  typescript  TS2307: Cannot find module 'no-such-package' or its corresponding type declarations.  → Correct the code; a package that it imports belongs into devDependencies.",
      "bad-names.ts:6  typescript  TS18048: 'MetricAlarms' is possibly 'undefined'.  → Correct the code; a package that it imports belongs into devDependencies.",
    ]
  `);
});

it('sees code that cannot be read', async () => {
  expect(await faultsOf(checker, 'bad-syntax.ts')).toMatchInlineSnapshot(`
    [
      "bad-syntax.ts:2  typescript  TS1005: '}' expected.  → Correct the code; a package that it imports belongs into devDependencies.",
    ]
  `);
});

it('claims TypeScript and nothing else', () => {
  expect(['a.ts', 'a.tsx', 'a.js'].map((name) => checker.claims(`examples/eks/${name}`))).toEqual([true, true, false]);
});
