import { readFileSync } from 'node:fs';
import { formatFault } from '../fault';
import { checkExternal, type Ignored } from './check';
import { externalLinks } from './links';

/** Asks for every external address of the site; made for a weekly job, because it needs the network. */
async function main(): Promise<void> {
  const ignored = JSON.parse(readFileSync('checks/external/ignore.json', 'utf8')) as Ignored[];
  const links = externalLinks(process.cwd());
  const options = { ignored, cache: '.cache/external-links.json', now: new Date() };
  const { faults, moved, asked } = await checkExternal(links, options);
  moved.forEach((line) => console.log(line));
  faults.forEach((fault) => console.error(formatFault(fault)));
  const addresses = new Set(links.map(({ url }) => url)).size;
  console.log(`${addresses} external addresses, ${asked} asked for, ${moved.length} moved, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void main();
