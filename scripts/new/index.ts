import { parseArgs } from 'node:util';
import { newComponent } from './component';
import type { Made } from './files';
import { newPage } from './page';
import { newSource } from './source';

const USAGE = `npm run new -- component <Name>
npm run new -- page <address>
npm run new -- source <id> --group=<file of src/sources> --title="…" --publisher="…" --url=https://…`;

function make(args: readonly string[]): Made {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      group: { type: 'string', default: '' },
      title: { type: 'string', default: '' },
      publisher: { type: 'string', default: '' },
      url: { type: 'string', default: '' },
    },
  });
  const [kind, name = ''] = positionals;
  const root = process.cwd();
  if (kind === 'component') return newComponent(root, name);
  if (kind === 'page') return newPage(root, name);
  if (kind === 'source')
    return newSource(root, { id: name, ...values, checkedOn: new Date().toISOString().slice(0, 7) });
  throw new Error(USAGE);
}

try {
  const { files, next } = make(process.argv.slice(2));
  files.forEach((file) => console.log(file));
  console.log(next);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
