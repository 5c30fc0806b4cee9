/**
 * Writes checks/schemas/terraform-aws.json: arguments and attributes of the resources that the Terraform samples use.
 *
 * HashiCorp publishes the provider's schema through its registry only; the package @cdktn/provider-aws is generated from
 * that schema and says for which provider version. Too large a package to depend on, so it is fetched by hand:
 *   npm pack @cdktn/provider-aws && tar xzf cdktn-provider-aws-*.tgz
 *   npx tsx checks/schemas/derive-terraform-aws.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import type { TerraformField, TerraformFields, TerraformSchema, TerraformType } from './terraform';

const resources = [
  'aws_bedrock_guardrail',
  'aws_bedrock_guardrail_version',
  'aws_bedrockagent_agent',
  'aws_bedrockagent_agent_action_group',
  'aws_bedrockagentcore_gateway',
  'aws_bedrockagentcore_gateway_target',
  'aws_bedrockagentcore_harness',
  'aws_bedrockagentcore_policy',
  'aws_bedrockagentcore_policy_engine',
  'aws_cloudwatch_event_rule',
  'aws_cloudwatch_event_target',
  'aws_cloudwatch_metric_alarm',
  'aws_iam_role',
  'aws_iam_role_policy',
  'aws_lambda_permission',
];
const dataSources = ['aws_caller_identity', 'aws_iam_policy_document', 'aws_lambda_function'];

const packageFolder = process.argv[2];
if (packageFolder === undefined) throw new Error('say where the unpacked package lies');

function read(folder: string, file: string): string {
  return readFileSync(join(packageFolder ?? '', 'lib', folder, file), 'utf8');
}

function fieldsOf(
  name: string,
  interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>,
  open: readonly string[],
): TerraformFields {
  const fields: Record<string, TerraformField> = {};
  for (const member of interfaces.get(name)?.members ?? []) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const comment = member.getFullText().slice(0, member.getStart() - member.getFullStart());
    const argument = /\/docs\/(?:resources|data-sources)\/\w+#(\w+)/.exec(comment)?.[1];
    if (argument === undefined) continue;
    const group = [...member.type.getText().matchAll(/\b[A-Z]\w+/g)]
      .map(([type]) => type)
      .find((type) => interfaces.has(type) && !open.includes(type));
    fields[argument] = {
      ...(member.questionToken === undefined && { required: true as const }),
      ...(group !== undefined && { fields: fieldsOf(group, interfaces, [...open, group]) }),
    };
  }
  return fields;
}

/** Attributes that the resource exports, from the getters of its own class. */
function attributesOf(source: string): readonly string[] {
  const own = /class \w+ extends cdktn\.Terraform(?:Resource|DataSource) \{[\s\S]*$/.exec(source)?.[0] ?? '';
  const names = [...own.matchAll(/(?:get\w+Attribute\(|cdktn\.\w+\(this, |new \w+\(this, )["'](\w+)["']/g)];
  return [...new Set(names.map(([, name = '']) => name))].sort();
}

function derive(type: string, folder: string): TerraformType {
  const types = ts.createSourceFile(folder, read(folder, 'index.d.ts'), ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  types.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
  });
  const main = [...interfaces.values()].find((node) => node.heritageClauses !== undefined)?.name.text;
  if (main === undefined) throw new Error(`${type}: no configuration interface found`);
  return { fields: fieldsOf(main, interfaces, [main]), attributes: attributesOf(read(folder, 'index.js')) };
}

function folderOf(type: string): string {
  return type.replace(/^aws_/, '').replaceAll('_', '-');
}

const version = /registry\.terraform\.io\/providers\/hashicorp\/aws\/([\d.]+)\//.exec(
  read('iam-role', 'index.d.ts'),
)?.[1];
const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { readonly version: string };
const schema: TerraformSchema = {
  name: 'Terraform provider hashicorp/aws',
  source: `@cdktn/provider-aws ${manifest.version}`,
  version: version ?? 'unknown',
  resources: Object.fromEntries(resources.map((type) => [type, derive(type, folderOf(type))])),
  dataSources: Object.fromEntries(dataSources.map((type) => [type, derive(type, `data-aws-${folderOf(type)}`)])),
};
writeFileSync('checks/schemas/terraform-aws.json', `${JSON.stringify(schema, null, 2)}\n`);
