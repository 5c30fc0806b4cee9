/**
 * Names that the API server compares with lists which no schema holds: fields of metadata, resource names, and the kinds
 * that one object names in another.
 *
 * Read on 2026-11-25: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/,
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ and
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/.
 */
import { mappingOf, type Path } from '../document';
import type { Finding, Manifest } from './manifest';
import { isTyped } from './types';

const METADATA = ['name', 'generateName', 'namespace', 'labels', 'annotations', 'ownerReferences', 'finalizers'];
const RESOURCES = /^(cpu|memory|ephemeral-storage|hugepages-\w+|pods|[a-z0-9.-]+\/[\w.-]+)$/;
const SUBJECTS = ['ServiceAccount', 'User', 'Group'];

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value with the given key, at any depth. */
function placesOf(key: string, value: unknown, path: Path = []): readonly Place[] {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : Object.entries(mappingOf(value) ?? {});
  return entries.flatMap(([name, part]) => [
    ...(name === key ? [{ path: [...path, name], value: part }] : []),
    ...placesOf(key, part, [...path, name]),
  ]);
}

/** Everything in which the names of one manifest are not those that the API server knows. */
export function nameFindings(manifest: Manifest): readonly Finding[] {
  const { value } = manifest.document;
  const finding = (path: Path, what: string, known: string): Finding => ({
    manifest,
    path,
    what,
    mend: `Use ${known}.`,
  });
  // The types of a kind that the package knows describe its metadata already.
  const untyped = isTyped(manifest.apiVersion, manifest.kind) ? [] : placesOf('metadata', value);
  const metadata = untyped.flatMap(({ path, value: fields }) =>
    Object.keys(mappingOf(fields) ?? {})
      .filter((field) => !METADATA.includes(field))
      .map((field) => finding([...path, field], `"${field}" is no field of metadata.`, METADATA.join(', '))),
  );
  const resources = ['requests', 'limits'].flatMap((key) =>
    placesOf(key, value).flatMap(({ path, value: amounts }) =>
      Object.keys(mappingOf(amounts) ?? {})
        .filter((name) => !RESOURCES.test(name))
        .map((name) => finding([...path, name], `"${name}" is no resource.`, 'cpu, memory or a name with a domain')),
    ),
  );
  const targets = placesOf('scaleTargetRef', value).flatMap(({ path, value: target }) => {
    const { apiVersion = '', kind = '' } = (mappingOf(target) ?? {}) as Readonly<Record<string, string>>;
    return isTyped(apiVersion, kind)
      ? []
      : [finding(path, `There is no ${kind} in ${apiVersion}.`, 'a kind that scales')];
  });
  const subjects = placesOf('subjects', value).flatMap(({ path, value: list }) =>
    (Array.isArray(list) ? list : []).flatMap((subject, at) => {
      const kind = String(mappingOf(subject)?.kind);
      return SUBJECTS.includes(kind)
        ? []
        : [finding([...path, at, 'kind'], `"${kind}" is no kind of subject.`, SUBJECTS.join(', '))];
    }),
  );
  return [...metadata, ...resources, ...targets, ...subjects];
}
