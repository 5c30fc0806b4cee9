import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatFault } from '../fault';
import { checkText } from './text';

const BUILD = 'build';

const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const faults = pages.flatMap((page) => checkText(path.join(BUILD, page), readFileSync(path.join(BUILD, page))));
faults.forEach((fault) => console.error(formatFault(fault)));
console.log(`${pages.length} built pages checked, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
