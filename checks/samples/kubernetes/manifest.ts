import { mappingOf, type LocatedDocument } from '../document';

/** A document of a manifest that names its kind. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly document: LocatedDocument;
}

/** The document as a manifest, or undefined when it lacks apiVersion or kind. */
export function manifestOf(document: LocatedDocument): Manifest | undefined {
  const { apiVersion, kind } = mappingOf(document.value) ?? {};
  return typeof apiVersion === 'string' && typeof kind === 'string' ? { apiVersion, kind, document } : undefined;
}

/** What is wrong at a path of one manifest, before it is put into a fault. */
export interface Finding {
  readonly manifest: Manifest;
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}
