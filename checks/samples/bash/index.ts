import { basename } from 'node:path';

import { checkCliCall, standardOf } from '../../aws-api/cli';
import type { Fault } from '../../fault';
import type { Checker, Sample, Standard } from '../checker';
import { rehearse, type RecordedCall } from './rehearse';
import { scenarios } from './scenarios';
import { shellcheckFaults } from './shellcheck';
import { bashFaults, bashStandards } from './syntax';
import { toolStandards } from './tools';

const id = 'bash';

/** A call of the AWS CLI as it stands in the text. */
interface WrittenCall {
  readonly line: number;
  readonly service: string;
  readonly command: string;
}

function writtenCalls(text: string): readonly WrittenCall[] {
  return text.split('\n').flatMap((content, at) => {
    const [, service, command] =
      /^(?!\s*#).*?(?:^|[\s(|;&])aws\s+([a-z][a-z0-9-]*)\s+([a-z][a-z0-9-]*)/.exec(content) ?? [];
    return service === undefined || command === undefined ? [] : [{ line: at + 1, service, command }];
  });
}

/** The written call that bash has made: the same words, at or closest above a line of its call stack. */
function writtenAs(call: RecordedCall, written: readonly WrittenCall[]): WrittenCall | undefined {
  const distance = ({ line }: WrittenCall): number =>
    Math.min(...call.stack.map((at) => (at < line ? Infinity : at - line)));
  return written
    .filter(({ service, command }) => service === call.args[0] && command === call.args[1])
    .sort((a, b) => distance(a) - distance(b))[0];
}

async function checkCalls(sample: Sample): Promise<readonly Fault[]> {
  const ways = scenarios[basename(sample.path)] ?? [{}];
  const written = writtenCalls(sample.text);
  const fault = (line: number, what: string, mend: string): Fault => ({
    file: sample.path,
    line,
    rule: id,
    what,
    mend,
  });
  const faults: Fault[] = [];
  const reached = new Set<WrittenCall>();

  for (const { calls, exitCode, stderr, way } of await Promise.all(
    ways.map(async (way) => ({ ...(await rehearse(sample, way)), way })),
  )) {
    if (exitCode !== (way.exits ?? 0)) {
      const [, line = '1', message = stderr.trim()] = /line (\d+): (.+)/.exec(stderr) ?? [];
      const how = exitCode === null ? 'does not come to an end' : `ends with exit code ${exitCode}`;
      faults.push(
        fault(
          Number(line),
          `The script ${how}: ${message}`,
          'Run it by hand with `bash -x`, or give its scenario what it needs.',
        ),
      );
    }
    for (const call of calls) {
      const at = writtenAs(call, written);
      if (at !== undefined) reached.add(at);
      const help = `Look at \`aws ${call.args.slice(0, 2).join(' ')} help\`.`;
      faults.push(...checkCliCall(call).map((what) => fault(at?.line ?? call.stack[0] ?? 1, what, help)));
    }
  }
  if (faults.length === 0) {
    const missed = written.filter((call) => !reached.has(call));
    const what = 'No way through the script reaches this call, so it was not checked.';
    faults.push(...missed.map(({ line }) => fault(line, what, 'Add a scenario to checks/samples/bash/scenarios.ts.')));
  }
  return [...new Map(faults.map((found) => [`${found.line} ${found.what}`, found])).values()];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.sh'),
  against({ text }): readonly Standard[] {
    const services = [...new Set(writtenCalls(text).map(({ service }) => service))].sort();
    return [...bashStandards, ...toolStandards(text), ...services.flatMap((service) => standardOf(service) ?? [])];
  },
  async check(samples) {
    const unreadable = samples.flatMap(bashFaults);
    const readable = samples.filter((sample) => unreadable.every((fault) => fault.file !== sample.path));
    const called = await Promise.all(readable.map(checkCalls));
    return [...unreadable, ...shellcheckFaults(readable), ...called.flat()];
  },
  limits: () => ({
    ko: '계정 없이 실행해 보며 AWS CLI 호출의 이름, 옵션, 값의 형식을 확인했습니다. 권한과 리소스가 실제로 있는지, kubectl 같은 다른 명령이 맞는지는 확인하지 않습니다.',
    en: 'Rehearsed without an account: names, options and value forms of the AWS CLI calls are checked; permissions, existing resources and other commands such as kubectl are not.',
  }),
};

export default checker;
