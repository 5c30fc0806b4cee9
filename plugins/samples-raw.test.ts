import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readmeOf, sampleAreas } from './sample-areas.ts';
import { zipOf } from './samples-raw.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
let examples = '';

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(examples, file)), { recursive: true });
  writeFileSync(path.join(examples, file), content);
}

beforeAll(() => {
  examples = mkdtempSync(path.join(tmpdir(), 'areas-'));
  write('checked.json', '{}');
  write('otel/collector.yaml', 'receivers: # 수신\n');
  write('otel/README.md', '# OTel\n');
  write('eks/oam/link.sh', 'echo\n');
  write('eks/oam/README.md', '# OAM\n');
  write('eks/plain/a.sh', 'echo a\n');
  write('eks/README.md', '# EKS\n');
});
afterAll(() => rmSync(examples, { recursive: true }));

describe('areas of samples', () => {
  it('are the folders, each with all its files and nothing beside them', () => {
    expect(sampleAreas(examples)).toEqual([
      { name: 'eks', files: ['eks/README.md', 'eks/oam/README.md', 'eks/oam/link.sh', 'eks/plain/a.sh'] },
      { name: 'otel', files: ['otel/README.md', 'otel/collector.yaml'] },
    ]);
  });

  it('have a README, of which the closest above a file counts', () => {
    expect(readmeOf(examples, 'eks/oam/link.sh')).toBe('eks/oam/README.md');
    expect(readmeOf(examples, 'eks/plain/a.sh')).toBe('eks/README.md');
    expect(readmeOf(examples, 'otel/collector.yaml')).toBe('otel/README.md');
  });
});

describe('the ZIP file of an area', () => {
  it('holds its files to the byte, in their folder', async () => {
    const [, otel] = sampleAreas(examples);
    const files = unzipSync(await zipOf(examples, otel!));
    expect(Object.entries(files).map(([name, bytes]) => [name, text(bytes)])).toEqual([
      ['otel/README.md', '# OTel\n'],
      ['otel/collector.yaml', 'receivers: # 수신\n'],
    ]);
  });

  it('is the same file whenever it is made, and another one when a script becomes executable', async () => {
    const [eks] = sampleAreas(examples);
    const first = await zipOf(examples, eks!);
    utimesSync(path.join(examples, 'eks/oam/link.sh'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    expect(Buffer.compare(await zipOf(examples, eks!), first)).toBe(0);
    chmodSync(path.join(examples, 'eks/oam/link.sh'), 0o755);
    expect(Buffer.compare(await zipOf(examples, eks!), first)).not.toBe(0);
  });
});
