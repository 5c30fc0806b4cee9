import { expect, it } from 'vitest';

import { formatFault } from '../fault';
import type { Checker, Sample } from './checker';
import { loadCheckers } from './checkers';
import { compareRecord, report, writeRecord } from './record';
import { checkSamples } from './run';

const sample: Sample = { path: 'examples/a/a.sh', text: 'echo a\n' };

function checkerWith(parts: Partial<Checker>): Checker {
  return {
    id: 'shell',
    claims: (path) => path.endsWith('.sh'),
    against: () => [{ name: 'shell', version: '1' }],
    check: () => Promise.resolve([]),
    ...parts,
  };
}

const lint = checkerWith({ limits: () => ({ ko: '실행하지 않습니다.', en: 'It is not run.' }) });

it('faults a sample of a kind that no checker knows, also when it can be parsed', async () => {
  const unknown = ['eks/values.json', 'eks/values.toml', 'eks/Dockerfile', 'eks/setup.js', 'eks/notes.md'];
  const samples = unknown.map((path): Sample => ({ path: `examples/${path}`, text: '{}' }));
  const faults = await checkSamples(samples, await loadCheckers());
  const unclaimed = faults.filter(({ rule }) => rule === 'samples').map(({ file }) => file);
  expect(unclaimed).toEqual(samples.map(({ path }) => path).sort());
});

it('faults a sample that no checker claims, or only one that looks at one aspect', async () => {
  const readme: Sample = { path: 'examples/a/a.txt', text: 'a' };
  const aspect = checkerWith({ id: 'aspect', oneAspect: true, claims: () => true });
  const faults = await checkSamples([sample, readme], [lint, aspect]);
  expect(faults.map(formatFault)).toEqual([
    'examples/a/a.txt:1  samples  No checker claims this sample, so nobody would notice when it stops working.  → Give it a kind that a checker knows, or write a checker under checks/samples/.',
  ]);
});

it('tells all faults of all checkers in the order of the files', async () => {
  const faulty = (id: string, file: string, line: number): Checker =>
    checkerWith({ id, check: () => Promise.resolve([{ file, line, rule: id, what: 'w', mend: 'm' }]) });
  const faults = await checkSamples(
    [sample],
    [faulty('one', 'b.sh', 2), faulty('two', 'a.sh', 9), faulty('three', 'b.sh', 1)],
  );
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.sh:9', 'b.sh:1', 'b.sh:2']);
});

it('records what a sample was held against and what could not be checked', () => {
  expect(writeRecord([sample], [lint], '2026-11-23')).toMatchInlineSnapshot(`
    {
      "examples/a/a.sh": {
        "checkedOn": "2026-11-23",
        "checkers": [
          {
            "against": [
              {
                "name": "shell",
                "version": "1",
              },
            ],
            "id": "shell",
          },
        ],
        "limits": {
          "en": "It is not run.",
          "ko": "실행하지 않습니다.",
        },
        "sha256": "914cefaded94d45f313fa21b0af05991c33df3566f4ca6814c3652f4b92b7c8c",
      },
    }
  `);
});

it('accepts a record that still says what is so', () => {
  expect(compareRecord([sample], [lint], writeRecord([sample], [lint], '2026-01-01'))).toEqual([]);
});

it('does not mind another version of a tool that the machine brings', () => {
  const machine = (version: string): Checker =>
    checkerWith({ against: () => [{ name: 'bash', version, ofMachine: true }] });
  expect(compareRecord([sample], [machine('5.3')], writeRecord([sample], [machine('5.2')], '2026-01-01'))).toEqual([]);
});

it('faults a record that says what is no longer so', () => {
  const record = writeRecord([sample, { path: 'examples/a/gone.sh', text: '' }], [lint], '2026-01-01');
  const changed: Sample = { ...sample, text: 'echo b\n' };
  const renewed = checkerWith({ against: () => [{ name: 'shell', version: '2' }] });
  const faults = [
    ...compareRecord([changed, { path: 'examples/a/new.sh', text: '' }], [lint], record),
    ...compareRecord([sample], [renewed], record),
  ];
  expect(faults.map(({ file, what }) => `${file}: ${what}`)).toMatchInlineSnapshot(`
    [
      "examples/a/a.sh: The sample has changed since it was recorded as checked.",
      "examples/a/new.sh: The record does not know this sample.",
      "examples/checked.json: The record names examples/a/gone.sh, which does not exist.",
      "examples/a/a.sh: What this sample is checked against, or what cannot be checked, differs from the record.",
      "examples/checked.json: The record names examples/a/gone.sh, which does not exist.",
    ]
  `);
});

it('reports age and versions, and warns after 180 days', () => {
  const record = { ...writeRecord([sample], [lint], '2026-05-20') };
  expect(report(record, '2026-05-21')[0]).toBe('1 day  examples/a/a.sh  shell 1');
  expect(report(record, '2026-11-16')).toEqual([
    '180 days  examples/a/a.sh  shell 1',
    '0 of 1 samples were last checked more than 180 days ago',
  ]);
  expect(report(record, '2026-11-17')).toEqual([
    'warning: 181 days  examples/a/a.sh  shell 1',
    '1 of 1 samples were last checked more than 180 days ago',
  ]);
});
