/**
 * The "restricted" Pod Security Standard, field by field.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
import { mappingOf, type Path } from '../document';

export interface Violation {
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
}

type Fields = Readonly<Record<string, unknown>>;

const volumeTypes = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map((item: unknown) => mappingOf(item) ?? {}) : [];
}

function podViolations(spec: Fields, path: Path): readonly Violation[] {
  const host = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => spec[field] === true);
  const volumes = listOf(spec.volumes).flatMap((volume, at) =>
    Object.keys(volume)
      .filter((key) => key !== 'name' && !volumeTypes.has(key))
      .map((key) => ({
        path: [...path, 'volumes', at, key],
        what: `The profile allows no volume of the type ${key}.`,
        mend: `Use ${[...volumeTypes].join(', ')}.`,
      })),
  );
  return [
    ...host.map((field) => ({ path: [...path, field], what: `The profile allows no ${field}.`, mend: 'Remove it.' })),
    ...volumes,
  ];
}

function containerViolations(container: Fields, pod: Fields, path: Path): readonly Violation[] {
  const own = mappingOf(container.securityContext) ?? {};
  const either = (field: string): unknown => own[field] ?? mappingOf(pod.securityContext)?.[field];
  const capabilities = mappingOf(own.capabilities) ?? {};
  const dropped: readonly unknown[] = Array.isArray(capabilities.drop) ? capabilities.drop : [];
  const added: readonly unknown[] = Array.isArray(capabilities.add) ? capabilities.add : [];
  const profile = mappingOf(either('seccompProfile'))?.type;
  const name = String(container.name);
  const rules: readonly (readonly [holds: boolean, what: string])[] = [
    [own.privileged !== true, 'must not be privileged'],
    [own.allowPrivilegeEscalation === false, 'must set allowPrivilegeEscalation: false'],
    [either('runAsNonRoot') === true, 'must run with runAsNonRoot: true'],
    [either('runAsUser') !== 0, 'must not run as user 0'],
    [profile === 'RuntimeDefault' || profile === 'Localhost', 'needs the seccomp profile RuntimeDefault or Localhost'],
    [dropped.includes('ALL'), 'must drop ALL capabilities'],
    [added.every((capability) => capability === 'NET_BIND_SERVICE'), 'may add no capability but NET_BIND_SERVICE'],
    [listOf(container.ports).every(({ hostPort }) => hostPort === undefined || hostPort === 0), 'may use no hostPort'],
  ];
  return rules
    .filter(([holds]) => !holds)
    .map(([, what]) => ({
      path,
      what: `Container ${name} ${what}.`,
      mend: 'Look it up in the restricted profile of the Pod Security Standards.',
    }));
}

/** Everything for which the restricted profile would refuse the Pods of a workload. */
export function violations(workload: unknown): readonly Violation[] {
  const path = ['spec', 'template', 'spec'];
  const spec = path.reduce<unknown>((value, key) => mappingOf(value)?.[key], workload);
  const pod = mappingOf(spec);
  if (pod === undefined) return [];
  const containers = ['initContainers', 'containers'].flatMap((field) =>
    listOf(pod[field]).flatMap((container, at) => containerViolations(container, pod, [...path, field, at])),
  );
  return [...podViolations(pod, path), ...containers];
}
