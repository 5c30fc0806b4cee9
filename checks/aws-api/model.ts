import type { Standard } from '../samples/checker';

/** The form of a value in an AWS API. A structure knows its members, so that a misspelt one is seen. */
export type Shape =
  | { readonly kind: 'string'; readonly oneOf?: readonly string[] }
  | { readonly kind: 'number' | 'boolean' | 'any' }
  | { readonly kind: 'list'; readonly of: ShapeRef }
  | { readonly kind: 'map'; readonly of: ShapeRef }
  | {
      readonly kind: 'structure';
      readonly members: Readonly<Record<string, ShapeRef>>;
      readonly required: readonly string[];
      /** A structure of which exactly one member is set. */
      readonly union?: boolean;
    };

/** Structures refer to themselves, so a shape is asked for when it is needed. */
export type ShapeRef = () => Shape;

export interface Operation {
  /** As in the API, e.g. `CreateAddon`. */
  readonly name: string;
  readonly input: ShapeRef;
  /** Absent where the model's source keeps no answers. */
  readonly output?: ShapeRef;
}

/** One AWS service as its own model describes it. */
export interface ApiModel {
  readonly standard: Standard;
  operation(name: string): Operation | undefined;
  readonly operationNames: readonly string[];
  /** Waiter name as the AWS CLI writes it (`addon-active`), with the operation it polls. */
  waiter(name: string): Operation | undefined;
}

/** `CreateAddon` → `create-addon`, `podIdentityAssociations` → `pod-identity-associations`: the rule of the AWS CLI. */
export function cliName(name: string): string {
  return name
    .replace(/([A-Z]{2,})s$/, (plural) => `-${plural.toLowerCase()}`)
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/^-+|-(?=-)/g, '')
    .toLowerCase();
}

/** `CreateAddon` → `create_addon`: the rule of boto3. */
export function pythonName(name: string): string {
  return cliName(name).replaceAll('-', '_');
}
