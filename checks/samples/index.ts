/**
 * Checks every sample under `examples/`, offline: `npm run check:samples`.
 * `-- --record` also writes what each was checked against into examples/checked.json, which the pages read;
 * `-- --report` lists samples, versions and age instead of checking.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatFault, type Fault } from '../fault';
import { howToInstall, lackingTools } from './bash/tools';
import { loadCheckers } from './checkers';
import { compareRecord, report, writeRecord, type CheckRecord } from './record';
import { checkSamples, readSamples, recordPath } from './run';

const root = process.cwd();
const recordFile = join(root, recordPath);
const isRecording = process.argv.includes('--record');
const today = new Date().toISOString().slice(0, 10);

/** A record is not written with less than a reader is told: scripts are checked with all of their tools. */
function toolFaults(): readonly Fault[] {
  if (lackingTools.length === 0) return [];
  const what = `Scripts were checked without ${lackingTools.join(' and ')}.`;
  return [{ file: recordPath, line: 1, rule: 'record', what, mend: howToInstall(lackingTools) }];
}

function readRecord(): CheckRecord {
  return existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as CheckRecord) : {};
}

async function main(): Promise<void> {
  if (process.argv.includes('--report')) {
    report(readRecord(), today).forEach((line) => console.log(line));
    return;
  }
  const samples = readSamples(root);
  const checkers = await loadCheckers();
  const faults = [...(await checkSamples(samples, checkers)), ...(isRecording ? toolFaults() : [])];
  if (!isRecording) faults.push(...compareRecord(samples, checkers, readRecord()));
  else if (faults.length === 0)
    writeFileSync(recordFile, `${JSON.stringify(writeRecord(samples, checkers, today), null, 2)}\n`);

  faults.forEach((fault) => console.error(formatFault(fault)));
  if (lackingTools.length > 0)
    console.log(`Scripts were checked without ${lackingTools.join(' and ')}. ${howToInstall(lackingTools)}`);
  console.log(`${samples.length} samples checked, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
