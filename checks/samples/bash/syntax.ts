import { spawnSync } from 'node:child_process';

import type { Fault } from '../../fault';
import type { Sample, Standard } from '../checker';

const rule = 'bash';

const bashVersion = /version (\d+\.\d+)/.exec(spawnSync('bash', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];

export const bashStandards: readonly Standard[] = bashVersion
  ? [{ name: 'bash -n', version: bashVersion, ofMachine: true }]
  : [];

/** `bash -n`: reads the script without running it. */
export function bashFaults(sample: Sample): readonly Fault[] {
  const { stderr, error } = spawnSync('bash', ['-n'], { input: sample.text, encoding: 'utf8' });
  if (error) throw error;
  const messages = [...stderr.matchAll(/line (\d+): (.+)/g)].slice(0, 1);
  return messages.map(([, line, message]) => ({
    file: sample.path,
    line: Number(line),
    rule,
    what: `bash cannot read this: ${message}.`,
    mend: 'Look for an open quote, bracket or block at or before this line.',
  }));
}
