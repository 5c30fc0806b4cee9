/** The schemas of custom resources, and what the API types of Kubernetes' own kinds cannot say. */
import { readdirSync } from 'node:fs';

import { mappingOf } from '../document';
import { schemaFindings, schemaRoot, writtenSchema, type WrittenSchema } from '../schema';
import type { Finding, Manifest } from './manifest';

/** The schema written down for a kind, if there is one. */
export function writtenSchemaOf(apiVersion: string, kind: string): WrittenSchema | undefined {
  return writtenSchema(`${apiVersion}/${kind}`);
}

/** API versions under which a kind is written down. */
export function writtenVersionsOf(kind: string): readonly string[] {
  return readdirSync(schemaRoot, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`/${kind}.yaml`))
    .map((file) => file.slice(0, -`/${kind}.yaml`.length));
}

/** Everything in which a manifest differs from the schema written down for its kind. */
export function writtenFindings(manifest: Manifest): readonly Finding[] {
  const written = writtenSchemaOf(manifest.apiVersion, manifest.kind);
  if (written === undefined) return [];
  const hidden = new Set(written.extends === 'types' ? ['apiVersion', 'kind'] : ['apiVersion', 'kind', 'metadata']);
  const fields = Object.entries(mappingOf(manifest.document.value) ?? {}).filter(([field]) => !hidden.has(field));
  return schemaFindings(Object.fromEntries(fields), written, manifest.kind).map((finding) => ({
    manifest,
    ...finding,
  }));
}
