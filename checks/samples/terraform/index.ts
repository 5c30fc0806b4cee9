import { spawnSync } from 'node:child_process';

import type { Fault } from '../../fault';
import type { Checker, Sample, Standard } from '../checker';
import { mappingOf } from '../document';
import { packageStandard } from '../package';
import { cedarFindings } from './cedar';
import { lineIn, readConfiguration, type Block } from './configuration';
import { harnessFindings } from './harness';
import { languageFindings } from './language';
import { referenceFindings, unusedVariables } from './references';
import { resourceFindings, terraformSchema, type Finding } from './resources';

const id = 'terraform';

const terraformVersion = /Terraform v(\S+)/.exec(
  spawnSync('terraform', ['version'], { encoding: 'utf8' }).stdout ?? '',
)?.[1];

/** `terraform fmt`, where Terraform is installed. */
function formatFaults({ path, text }: Sample): readonly Fault[] {
  if (terraformVersion === undefined) return [];
  const { stdout, status } = spawnSync('terraform', ['fmt', '-no-color', '-'], { input: text, encoding: 'utf8' });
  if (status !== 0 || stdout === text) return [];
  const formatted = stdout.split('\n');
  const line = text.split('\n').findIndex((content, at) => content !== formatted[at]) + 1;
  return [
    { file: path, line, rule: id, what: 'Terraform formats this line differently.', mend: 'Run `terraform fmt`.' },
  ];
}

/** Whether the file says which provider it needs, and includes the version whose schema it is held against. */
function providerFindings(blocks: readonly Block[]): readonly Finding[] {
  const terraform = blocks.find(({ kind }) => kind === 'terraform');
  const required: unknown = terraform?.body.required_providers;
  const aws = mappingOf(mappingOf(Array.isArray(required) ? required[0] : required)?.aws);
  const version = String(aws?.version ?? '');
  const block = terraform ?? { kind: 'terraform', labels: [], body: {} };
  const [major = '', minor = ''] = terraformSchema.version.split('.');
  if (version.includes(`>= ${major}.${minor}`) || version.includes(`~> ${major}.${minor}`)) return [];
  const what = `required_providers.aws.version is "${version}"; the file was checked with ${terraformSchema.version}, so ask for >= ${major}.${minor}`;
  return [{ block, path: ['required_providers'], what }];
}

async function faults(sample: Sample): Promise<readonly Fault[]> {
  const fault = (line: number, what: string): Fault => ({
    file: sample.path,
    line,
    rule: id,
    what: `${what}.`,
    mend: 'See the page of the resource at registry.terraform.io/providers/hashicorp/aws.',
  });
  let blocks: readonly Block[];
  try {
    blocks = await readConfiguration(sample.text);
  } catch (error) {
    const [, line = '1', message = String(error)] =
      /\[sample\.tf:(\d+),[\d,-]+: (.+?)\.?\]?$/m.exec(String(error)) ?? [];
    return [fault(Number(line), `HCL cannot be read: ${message}`)];
  }
  const described = blocks.filter(({ kind }) => kind === 'resource' || kind === 'data');
  const findings = [
    ...languageFindings(blocks),
    ...providerFindings(blocks),
    ...described.flatMap(resourceFindings),
    ...referenceFindings(blocks),
    ...unusedVariables(blocks),
    ...cedarFindings(blocks),
    ...harnessFindings(blocks),
  ];
  return [
    ...findings.map(({ block, path, what }) => fault(lineIn(sample.text, block, path), what)),
    ...formatFaults(sample),
  ];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.tf'),
  against: ({ text }): readonly Standard[] => [
    { name: terraformSchema.name, source: terraformSchema.source, version: terraformSchema.version },
    packageStandard('@cdktf/hcl2json'),
    ...(text.includes('cedar {') ? [packageStandard('@cedar-policy/cedar-wasm')] : []),
    ...(terraformVersion ? [{ name: 'terraform fmt', version: terraformVersion, ofMachine: true as const }] : []),
  ],
  check: async (samples) => (await Promise.all(samples.map(faults))).flat(),
  limits: () => ({
    ko: '프로바이더 스키마의 인수 이름, 필수 여부, 속성 참조를 확인했습니다. `terraform plan`과 실제 생성은 계정이 있어야 확인할 수 있습니다.',
    en: 'Argument names, required arguments and references are checked against the provider’s schema; only an account can answer `terraform plan` and apply.',
  }),
};

export default checker;
