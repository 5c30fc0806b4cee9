/**
 * The blocks that belong to Terraform itself, not to a provider, and the arguments that they take.
 *
 * Read on 2026-11-25: https://developer.hashicorp.com/terraform/language/block/terraform, .../variable, .../output.
 */
import type { Block } from './configuration';
import type { Finding } from './resources';

const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  terraform: ['required_version', 'required_providers', 'backend', 'cloud', 'provider_meta', 'experiments'],
  variable: ['type', 'default', 'description', 'validation', 'sensitive', 'nullable', 'ephemeral'],
  output: ['value', 'description', 'sensitive', 'ephemeral', 'depends_on', 'precondition'],
};

/** Blocks whose arguments a provider, or the file itself, decides. */
const OPEN = ['resource', 'data', 'provider', 'locals', 'module', 'moved', 'import', 'removed', 'check'];

/** Everything in which a block is not one of Terraform's, or has an argument that it does not take. */
export function languageFindings(blocks: readonly Block[]): readonly Finding[] {
  return blocks.flatMap((block) => {
    const known = BLOCKS[block.kind];
    if (known === undefined) {
      return OPEN.includes(block.kind) ? [] : [{ block, path: [], what: `There is no block "${block.kind}"` }];
    }
    return Object.keys(block.body)
      .filter((name) => !known.includes(name))
      .map((name) => ({ block, path: [name], what: `"${name}" is no argument of ${block.kind}` }));
  });
}
