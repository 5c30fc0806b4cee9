import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Publishes `examples/` below `/examples/`, so that every sample has a raw file to open and download. */
export default function samplesRaw({ siteDir }: LoadContext): Plugin {
  return {
    name: 'samples-raw',
    async postBuild({ outDir }) {
      await cp(path.join(siteDir, 'examples'), path.join(outDir, 'examples'), { recursive: true });
    },
  };
}
