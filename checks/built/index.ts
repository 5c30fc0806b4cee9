import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatFault } from '../fault';
import { checkIslands, checkPage } from './budgets';
import { checkIds } from './ids';
import { checkLinks } from './links';
import { checkOneLanguage } from './one-language';
import { Sources } from './places';
import { checkRegistry } from './registry';
import { readRegistry } from './registry-file';
import { readSite } from './site';
import { checkStyles } from './styles';
import { checkText } from './text';

const BUILD = 'build';

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).sort();
const pages = files.filter((file) => file.endsWith('.html'));
const css = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(path.join(BUILD, file), 'utf8'))
  .join('\n');
const texts = pages.flatMap((page) => checkText(path.join(BUILD, page), readFileSync(path.join(BUILD, page))));
const site = readSite(BUILD);
const sources = new Sources(process.cwd());
const faults = [
  ...texts,
  ...pages.flatMap((page) => checkPage(BUILD, page, process.env.BASE_URL)),
  ...checkIslands(BUILD, files),
  ...pages.flatMap((page) => checkStyles(path.join(BUILD, page), readFileSync(path.join(BUILD, page), 'utf8'), css)),
  ...checkOneLanguage(process.cwd()),
  ...checkIds(site, (id, locale) => sources.allOfId(id, locale)),
  ...checkLinks(site, (target, locale) => sources.ofLink(target, locale), process.env.BASE_URL),
  ...checkRegistry(readRegistry(), site, (id, locale) => sources.ofId(id, locale)),
];
faults.forEach((fault) => console.error(formatFault(fault)));
console.log(`${pages.length} built pages checked, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
