import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatFault } from '../fault';
import { checkLinks } from './links';
import { Sources } from './places';
import { checkRegistry } from './registry';
import { readRegistry } from './registry-file';
import { readSite } from './site';
import { checkText } from './text';

const BUILD = 'build';

const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const texts = pages.flatMap((page) => checkText(path.join(BUILD, page), readFileSync(path.join(BUILD, page))));
const site = readSite(BUILD);
const sources = new Sources(process.cwd());
const faults = [
  ...texts,
  ...checkLinks(site, (target, locale) => sources.ofLink(target, locale), process.env.BASE_URL),
  ...checkRegistry(readRegistry(), site, (id, locale) => sources.ofId(id, locale)),
];
faults.forEach((fault) => console.error(formatFault(fault)));
console.log(`${pages.length} built pages checked, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
