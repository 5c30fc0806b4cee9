/**
 * Checks every sample under `examples/`, offline: `npm run check:samples`.
 * `-- --record` also writes what each was checked against into examples/checked.json, which the pages read;
 * `-- --report` lists samples, versions and age instead of checking.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatFault, type Fault } from '../fault';
import { howToInstall, shellcheckVersion } from './bash/shellcheck';
import { loadCheckers } from './checkers';
import { compareRecord, report, writeRecord, type CheckRecord } from './record';
import { checkSamples, readSamples, recordPath } from './run';

const root = process.cwd();
const recordFile = join(root, recordPath);
const isRecording = process.argv.includes('--record');
const today = new Date().toISOString().slice(0, 10);

/** A record is not written with less than a reader is told: every script was checked with ShellCheck. */
function toolFaults(): readonly Fault[] {
  if (shellcheckVersion !== undefined) return [];
  return [{ file: recordPath, line: 1, rule: 'record', what: 'ShellCheck is not here.', mend: howToInstall }];
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
  if (shellcheckVersion === undefined) console.log(`Scripts were not checked with ShellCheck. ${howToInstall}`);
  console.log(`${samples.length} samples checked, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
