import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import { attribute, isElement } from '../../plugins/mdx-nodes';
import { nearest } from '../../src/links/nearest';
import type { Fault } from '../fault';
import type { ContentFile } from './files';
import { lineOf, treesOf } from './mdx';

const EXAMPLES = 'examples';

/** The samples that a page shows are files under `examples/`. */
export function checkSampleFiles(files: readonly ContentFile[]): Fault[] {
  const known = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' });
  return treesOf(files).flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    visit(tree, (node) => {
      if (!isElement(node, 'Sample')) return;
      for (const name of [attribute(node, 'file'), attribute(node, 'comparedWith')]) {
        if (name === undefined || existsSync(path.join(EXAMPLES, name))) continue;
        const other = nearest(name, known);
        const what = `There is no sample ${EXAMPLES}/${name}.`;
        const mend = other ? `Did you mean “${other}”?` : 'Correct the path or add the file.';
        faults.push({ file: file.path, line: lineOf(node), rule: 'sample-files', what, mend });
      }
    });
    return faults;
  });
}
