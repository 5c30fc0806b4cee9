import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { sampleAreas, type SampleArea } from './sample-areas.ts';

/** The first moment that a ZIP file knows; a fixed one, so that equal samples give an equal file. */
const EARLIEST = new Date(1980, 0, 1);
const UNIX = 3;

/** Mode of a regular file in Unix attributes; scripts stay executable, whatever mask the checkout had. */
async function attributesOf(file: string): Promise<number> {
  const { mode } = await stat(file);
  return (mode & 0o100 ? 0o100755 : 0o100644) << 16;
}

/** An area as a ZIP file: its folder, with the README and the samples and nothing else. */
export async function zipOf(examples: string, { files }: SampleArea): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const file of files) {
    const source = path.join(examples, file);
    entries[file] = [
      await readFile(source),
      { mtime: EARLIEST, os: UNIX, attrs: await attributesOf(source), level: 9 },
    ];
  }
  return zipSync(entries);
}

/** Publishes `examples/` below `/examples/`: every sample as a raw file, every area as a ZIP file. */
export default function samplesRaw({ siteDir }: LoadContext): Plugin {
  const examples = path.join(siteDir, 'examples');
  return {
    name: 'samples-raw',
    async postBuild({ outDir }) {
      await cp(examples, path.join(outDir, 'examples'), { recursive: true });
      for (const area of sampleAreas(examples)) {
        await writeFile(path.join(outDir, 'examples', `${area.name}.zip`), await zipOf(examples, area));
      }
    },
  };
}
