import type { Fault } from '../../fault';
import type { Checker, Sample, Standard } from '../checker';
import { readDocuments } from '../document';
import { agreementFindings } from './agreement';
import { manifestOf, type Finding, type Manifest } from './manifest';
import { nameFindings } from './names';
import { writtenFindings, writtenSchemaOf, writtenVersionsOf } from './schemas';
import { isServed, isTyped, servedVersionsOf, typeFindings, typesStandard } from './types';

const id = 'kubernetes';

/** YAML of other tools: its checkers are elsewhere. */
const otherTools = [/^examples\/otel\//, /\/event-exporter-config\.yaml$/];

function manifestsOf(sample: Sample): readonly Manifest[] {
  return (readDocuments(sample.text) ?? []).flatMap((document) => manifestOf(document) ?? []);
}

/** Whether a kind is described only by its written schema, and not by the API types. */
function isCustom({ apiVersion, kind }: Manifest): boolean {
  const written = writtenSchemaOf(apiVersion, kind);
  return written !== undefined && written.extends === undefined;
}

function unknownKind(manifest: Manifest): Finding {
  const { apiVersion, kind } = manifest;
  const known = [...servedVersionsOf(kind), ...writtenVersionsOf(kind)];
  return {
    manifest,
    path: ['apiVersion'],
    what: `There is no ${kind} in ${apiVersion}.`,
    mend:
      known.length > 0
        ? `Use ${[...new Set(known)].join(' or ')}.`
        : 'Correct it, or write its schema down under checks/schemas/.',
  };
}

function faultsOf(samples: readonly Sample[]): readonly Fault[] {
  const files = samples.map((sample) => ({
    sample,
    documents: readDocuments(sample.text) ?? [],
    manifests: manifestsOf(sample),
  }));
  const all = files.flatMap(({ manifests }) => manifests);
  const custom = all.filter(isCustom);
  const typed = all.filter(
    (manifest) => !isCustom(manifest) && isServed(manifest.apiVersion) && isTyped(manifest.apiVersion, manifest.kind),
  );
  const unknown = all.filter((manifest) => !custom.includes(manifest) && !typed.includes(manifest));
  const findings = [
    ...unknown.map(unknownKind),
    ...typeFindings(typed),
    ...[...custom, ...typed].flatMap(writtenFindings),
    ...[...custom, ...typed].flatMap(nameFindings),
    ...files.flatMap(({ manifests }) => agreementFindings(manifests)),
  ];

  const fileOf = new Map(
    files.flatMap(({ sample, manifests }) => manifests.map((manifest) => [manifest, sample.path] as const)),
  );
  const placed = findings.map(({ manifest, path, what, mend }): Fault => ({
    file: fileOf.get(manifest) ?? '',
    line: manifest.document.lineOf(path),
    rule: id,
    what: `${manifest.kind}: ${what}`,
    mend,
  }));
  const nameless = files.flatMap(({ sample, documents }) =>
    documents
      .filter((document) => manifestOf(document) === undefined)
      .map((document): Fault => ({
        file: sample.path,
        line: document.lineOf([]),
        rule: id,
        what: 'The document has no apiVersion or no kind.',
        mend: 'Add both; a file of another tool belongs into the list of other tools in checks/samples/kubernetes/index.ts.',
      })),
  );
  return [...nameless, ...placed];
}

const checker: Checker = {
  id,
  claims: (path) => /\.ya?ml$/.test(path) && !otherTools.some((tool) => tool.test(path)),
  against(sample) {
    const standards = manifestsOf(sample).flatMap((manifest): readonly Standard[] => {
      const written = writtenSchemaOf(manifest.apiVersion, manifest.kind)?.standard;
      return [...(isCustom(manifest) ? [] : [typesStandard]), ...(written === undefined ? [] : [written])];
    });
    return [...new Map(standards.map((standard) => [standard.name, standard])).values()];
  },
  check: (samples) => Promise.resolve(faultsOf(samples)),
  limits: () => ({
    ko: 'API 서버 없이 필드, 필수 값, 형식을 확인했습니다. 이미지와 참조한 다른 리소스가 실제로 있는지는 확인하지 않습니다.',
    en: 'Fields, required members and values are checked without an API server; whether images and other referenced resources exist is not.',
  }),
};

export default checker;
