import { formatFault, type Fault } from '../fault';
import { checkFences } from './fences';
import { checkHeadings } from './headings';
import { contentFiles } from './files';
import { checkParity } from './parity';
import { checkSources } from './sources';
import { checkWords } from './words';

/** Every rule for the guides' text, each on all files, so that one run shows all faults. */
const CHECKS: readonly ((files: ReturnType<typeof contentFiles>) => readonly Fault[])[] = [
  checkHeadings,
  checkFences,
  checkSources,
  checkParity,
  checkWords,
];

const files = contentFiles(process.cwd());
const faults = CHECKS.flatMap((check) => check(files));
faults.forEach((fault) => console.error(formatFault(fault)));
console.log(`${files.length} content files checked, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
