import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { misfits } from '../../aws-api/fit';
import { pythonName } from '../../aws-api/model';
import { serviceModel } from '../../aws-api/services';
import type { Fault } from '../../fault';
import type { Checker, Sample, Standard } from '../checker';
import packages from './stubs/packages.json';

const id = 'python';
const here = join(process.cwd(), 'checks/samples/python');

const pythonVersion = /Python (\d+\.\d+)/.exec(
  spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)?.[1];

interface Call {
  readonly service: string;
  readonly method: string;
  readonly arguments: unknown;
}

interface Rehearsal {
  readonly error: { readonly line: number; readonly what: string } | null;
  readonly calls: readonly Call[];
}

/** `examples/python/start_agent.py` → `rehearsals/python-start_agent.py`; all fixtures share one. */
function rehearsalOf(path: string): string {
  const folder = basename(dirname(path));
  return join(here, 'rehearsals', folder === 'fixtures' ? 'fixtures.py' : `${folder}-${basename(path)}`);
}

/** Runs the rehearsal of a sample; an input that is given stands in for the file of its name. */
async function run(sample: Sample, input?: Sample): Promise<Rehearsal> {
  // -S leaves site-packages out: what a sample imports is the standard library or a stub.
  const child = spawn('python3', ['-S', '-B', join(here, 'rehearse.py')], {
    timeout: 20_000,
    env: { PATH: process.env.PATH },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.end(
    JSON.stringify({
      path: join(process.cwd(), sample.path),
      text: sample.text,
      rehearsal: rehearsalOf(sample.path),
      input: input ?? null,
    }),
  );
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (stdout === '') throw new Error(`${sample.path}: python3 gave no answer: ${stderr}`);
  return JSON.parse(stdout) as Rehearsal;
}

/** `start_agent.event.json` is the event of `start_agent.py`. */
function handlerOf(event: string): string {
  return event.replace(/\.event\.json$/, '.py');
}

/** What AWS' API model says against a call that the sample made. */
function callProblems({ service, method, arguments: input }: Call): readonly string[] {
  const model = serviceModel(service);
  if (model === undefined) return [`no API model of "${service}" is at hand; install its @aws-sdk/client-*`];
  const name = model.operationNames.find((operation) => pythonName(operation) === method);
  const operation = name === undefined ? undefined : model.operation(name);
  if (operation === undefined) return [`boto3's ${service} client has no ${method}`];
  return misfits(input, operation.input()).map(({ at, what }) => `${operation.name}: ${at} ${what}`);
}

function lineOfCall(text: string, method: string): number {
  return text.split('\n').findIndex((line) => line.includes(`.${method}(`)) + 1 || 1;
}

async function codeFaults(sample: Sample): Promise<readonly Fault[]> {
  const fault = (line: number, what: string, mend: string): Fault => ({
    file: sample.path,
    line,
    rule: id,
    what,
    mend,
  });
  if (!existsSync(rehearsalOf(sample.path))) {
    const mend = 'Write one: it calls the sample with an event and asserts its answer.';
    return [fault(1, `There is no ${rehearsalOf(sample.path).slice(process.cwd().length + 1)}.`, mend)];
  }
  const { error, calls } = await run(sample);
  const problems = calls.flatMap((call) => callProblems(call).map((what) => [call.method, what] as const));
  const unique = [...new Map(problems.map((problem) => [problem.join(), problem])).values()];
  return [
    ...(error === null
      ? []
      : [fault(error.line, `${error.what}.`, 'Compare with the stub or the rehearsal of the sample.')]),
    ...unique.map(([method, what]) => fault(lineOfCall(sample.text, method), `${what}.`, 'See the boto3 reference.')),
  ];
}

/** The event beside a handler must be one that the handler's rehearsal reads and gets the right answer for. */
async function eventFaults(event: Sample): Promise<readonly Fault[]> {
  const path = handlerOf(event.path);
  const fault = (what: string, mend: string): readonly Fault[] => [{ file: event.path, line: 1, rule: id, what, mend }];
  if (!existsSync(path))
    return fault(`There is no handler ${path} for this event.`, 'Name the event after its handler.');
  if (!readFileSync(rehearsalOf(path), 'utf8').includes(basename(event.path)))
    return fault(`The rehearsal of ${path} does not read this event.`, 'Let it call the handler with this event.');
  const { error } = await run({ path, text: readFileSync(path, 'utf8') }, event);
  return error === null
    ? []
    : fault(`${basename(path)} cannot work with this event: ${error.what}.`, 'Compare with what the service sends.');
}

/** Requirements name a known package and keep the next major version out. */
function requirementFaults({ path, text }: Sample): readonly Fault[] {
  const known = Object.entries(packages).map(([module, entry]) => ('package' in entry ? entry.package : module));
  return text.split('\n').flatMap((content, at) => {
    if (content === '' || content.startsWith('#')) return [];
    const name = /^([a-z0-9-]+)>=[\d.]+,<\d+$/.exec(content)?.[1];
    const fault = (what: string): Fault => ({ file: path, line: at + 1, rule: id, what, mend: 'Write name>=1.2,<2.' });
    if (name === undefined) return [fault(`"${content}" has no lower and upper bound.`)];
    return known.includes(name) ? [] : [fault(`No stub stands in for ${name}, so no sample was tried with it.`)];
  });
}

function standardsOf(text: string): readonly Standard[] {
  const imported = Object.entries(packages).filter(([module]) =>
    new RegExp(`^(from|import) ${module}\\b`, 'm').test(text),
  );
  const services = [...text.matchAll(/boto3\.client\("([\w-]+)"/g)].map(([, service = '']) => service);
  return [
    ...(pythonVersion ? [{ name: 'Python', version: pythonVersion, ofMachine: true as const }] : []),
    ...imported.map(([module, entry]) => ({
      name: 'package' in entry ? entry.package : module,
      source: entry.source,
      version: entry.version,
    })),
    ...[...new Set(services)].flatMap((service) => serviceModel(service)?.standard ?? []),
  ];
}

const checker: Checker = {
  id,
  claims: (path) => /\.(py|event\.json)$/.test(path) || path.endsWith('/requirements.txt'),
  against: ({ text }) => standardsOf(text),
  async check(samples) {
    const requirements = samples.filter(({ path }) => path.endsWith('.txt'));
    const code = samples.filter(({ path }) => path.endsWith('.py'));
    const events = samples.filter(({ path }) => path.endsWith('.json'));
    const run = await Promise.all([...code.map(codeFaults), ...events.map(eventFaults)]);
    return [...requirements.flatMap(requirementFaults), ...run.flat()];
  },
  limits: () => ({
    ko: '패키지 대신 같은 시그니처의 대역을 두고 예제 이벤트로 실행했습니다. 실제 패키지, 모델의 답, 계정의 권한은 확인하지 않습니다.',
    en: 'Run with a sample event against stand-ins that have the packages’ signatures; the real packages, the model’s answers and your rights are not checked.',
  }),
};

export default checker;
