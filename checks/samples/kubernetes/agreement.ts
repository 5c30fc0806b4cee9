/** What a schema cannot see: fields that must agree with each other, in one object or across the file. */
import { mappingOf } from '../document';
import type { Finding, Manifest } from './manifest';

type Labels = Readonly<Record<string, unknown>>;

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((parent, key) => mappingOf(parent)?.[key], value);
}

function nameOf(manifest: Manifest): unknown {
  return at(manifest.document.value, 'metadata', 'name');
}

const name: (manifest: Manifest) => readonly Finding[] = (manifest) =>
  typeof nameOf(manifest) === 'string'
    ? []
    : [{ manifest, path: ['metadata'], what: 'The object has no metadata.name.', mend: 'Name it.' }];

const selectsItsPods: (manifest: Manifest) => readonly Finding[] = (manifest) => {
  const selector = at(manifest.document.value, 'spec', 'selector', 'matchLabels');
  const template = at(manifest.document.value, 'spec', 'template');
  if (manifest.apiVersion !== 'apps/v1' || selector === undefined || template === undefined) return [];
  const labels = (at(template, 'metadata', 'labels') ?? {}) as Labels;
  return Object.entries(selector as Labels)
    .filter(([key, value]) => labels[key] !== value)
    .map(([key, value]) => ({
      manifest,
      path: ['spec', 'selector', 'matchLabels', key],
      what: `The selector asks for ${key}=${String(value)}, but the Pod template does not carry it.`,
      mend: 'Give the template the same label; the API server refuses the object otherwise.',
    }));
};

/** References that must be answered in the same file, with the kind and where its name stands. */
const references = [
  { from: 'ValidatingAdmissionPolicyBinding', path: ['spec', 'policyName'], to: () => 'ValidatingAdmissionPolicy' },
  {
    from: 'ClusterRoleBinding',
    path: ['roleRef', 'name'],
    to: (value: unknown) => String(at(value, 'roleRef', 'kind')),
  },
  { from: 'RoleBinding', path: ['roleRef', 'name'], to: (value: unknown) => String(at(value, 'roleRef', 'kind')) },
] as const;

/** Roles that every cluster has. */
const builtIn = new Set(['view', 'edit', 'admin', 'cluster-admin']);

const answered: (manifest: Manifest, file: readonly Manifest[]) => readonly Finding[] = (manifest, file) =>
  references
    .filter(({ from }) => from === manifest.kind)
    .flatMap(({ path, to }): readonly Finding[] => {
      const kind = to(manifest.document.value);
      const wanted = at(manifest.document.value, ...path);
      const found =
        builtIn.has(String(wanted)) || file.some((other) => other.kind === kind && nameOf(other) === wanted);
      return found
        ? []
        : [
            {
              manifest,
              path,
              what: `No ${kind} named "${String(wanted)}" stands in this file.`,
              mend: `Correct the name, or add the ${kind}.`,
            },
          ];
    });

/** Everything in which the manifests of one file contradict themselves or each other. */
export function agreementFindings(file: readonly Manifest[]): readonly Finding[] {
  return file.flatMap((manifest) => [...name(manifest), ...selectsItsPods(manifest), ...answered(manifest, file)]);
}
