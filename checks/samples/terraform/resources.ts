import schema from '../../schemas/terraform-aws.json';
import {
  documentedAsRequired,
  metaArguments,
  values,
  type TerraformFields,
  type TerraformSchema,
  type TerraformType,
} from '../../schemas/terraform';
import { mappingOf } from '../document';
import type { Block } from './configuration';

/** One thing that the provider would refuse. */
export interface Finding {
  readonly block: Block;
  /** Names of the argument and of the blocks around it. */
  readonly path: readonly string[];
  readonly what: string;
}

export const terraformSchema: TerraformSchema = schema as TerraformSchema;

/** The written-down type of a resource or data source. */
export function typeOf(kind: string, type: string): TerraformType | undefined {
  const types = kind === 'data' ? terraformSchema.dataSources : terraformSchema.resources;
  return types[type];
}

function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}

function argumentFindings(
  block: Block,
  value: unknown,
  path: readonly string[],
  fields: TerraformFields | undefined,
): readonly Finding[] {
  const allowed = values[[block.labels[0], ...path].join('.')];
  if (allowed !== undefined && typeof value === 'string' && !isExpression(value) && !allowed.includes(value)) {
    return [{ block, path, what: `"${value}" is none of ${allowed.join(', ')}` }];
  }
  if (fields === undefined || isExpression(value)) return [];
  const groups: readonly unknown[] = Array.isArray(value) ? value : [value];
  return groups.flatMap((group) => bodyFindings(block, mappingOf(group) ?? {}, path, fields));
}

function bodyFindings(
  block: Block,
  body: Readonly<Record<string, unknown>>,
  path: readonly string[],
  fields: TerraformFields,
): readonly Finding[] {
  const named = [block.labels[0], ...path].join('.');
  const required = [
    ...Object.keys(fields).filter((name) => fields[name]?.required),
    ...(path.length === 0 ? (documentedAsRequired[named] ?? []) : []),
  ];
  const missing = required
    .filter((name) => !(name in body))
    .map((name) => ({ block, path, what: `${named} needs the argument "${name}"` }));
  const found = Object.entries(body).flatMap(([name, value]) => {
    if (path.length === 0 && metaArguments.includes(name)) return [];
    // A dynamic block writes its arguments below `content`.
    if (name === 'dynamic') return [];
    const field = fields[name];
    if (field !== undefined) return argumentFindings(block, value, [...path, name], field.fields);
    const known = Object.keys(fields).slice(0, 24).join(', ');
    return [{ block, path: [...path, name], what: `"${name}" is no argument of ${named}; there are ${known}` }];
  });
  return [...missing, ...found];
}

/** What the provider's schema says against a resource or data source. */
export function resourceFindings(block: Block): readonly Finding[] {
  const [type = ''] = block.labels;
  const known = typeOf(block.kind, type);
  if (known !== undefined) return bodyFindings(block, block.body, [], known.fields);
  const what = `${type} is not among the ${block.kind === 'data' ? 'data sources' : 'resources'} written down from the provider`;
  return [{ block, path: [], what }];
}
