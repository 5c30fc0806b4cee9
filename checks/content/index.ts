import { readRegistry } from '../built/registry-file';
import { formatFault, type Fault } from '../fault';
import { checkAddresses } from './addresses';
import { checkCalls } from './calls';
import { checkFences } from './fences';
import { checkHeadings } from './headings';
import { contentFiles } from './files';
import { checkMatter } from './matter';
import { checkParity } from './parity';
import { checkSampleFiles } from './sample-files';
import { checkSources } from './sources';
import { translationDebts } from './translations';
import { checkWords } from './words';

/** Every rule for the guides' text, each on all files, so that one run shows all faults. */
const CHECKS: readonly ((files: ReturnType<typeof contentFiles>) => readonly Fault[])[] = [
  checkHeadings,
  checkMatter,
  checkFences,
  checkCalls,
  (files) => checkAddresses(files, readRegistry()),
  checkSampleFiles,
  checkSources,
  checkParity,
  checkWords,
];

const files = contentFiles(process.cwd());
const faults = CHECKS.flatMap((check) => check(files));
faults.forEach((fault) => console.error(formatFault(fault)));
const debts = translationDebts(process.cwd(), files);
debts.forEach((debt) => console.warn(`debt  ${formatFault(debt)}`));
console.log(`${files.length} content files checked, ${faults.length} faults, ${debts.length} translations behind`);
process.exitCode = faults.length === 0 ? 0 : 1;
