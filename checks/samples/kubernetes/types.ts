/**
 * Holds manifests of Kubernetes' own kinds against their API types, which the TypeScript compiler reads: no unknown
 * field, no missing required one, the right kind of value, the literals of an enum. All differences are found at once,
 * which a compilation of the manifest as an object literal would not do.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import type { Standard } from '../checker';
import { mappingOf, type Path } from '../document';
import { packageFolder, packageStandard } from '../package';
import type { Finding, Manifest } from './manifest';

const packageName = 'kubernetes-models';
const folder = packageFolder(packageName);

export const typesStandard: Standard = packageStandard(packageName);

/** Whether the package knows the kind under this API version. It also knows versions that Kubernetes has removed. */
export function isTyped(apiVersion: string, kind: string): boolean {
  return existsSync(join(folder, apiVersion, `${kind}.d.ts`));
}

/** Whether Kubernetes serves the API version by default: v1, v2, …, not an alpha or beta one. */
export function isServed(apiVersion: string): boolean {
  return /^([a-z0-9.]+\/)?v\d+$/.test(apiVersion);
}

/** API versions under which the package knows a kind and Kubernetes serves it. */
export function servedVersionsOf(kind: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`/${kind}.d.ts`))
    .map((file) => file.slice(0, -`/${kind}.d.ts`.length))
    .filter(isServed);
}

const options: ts.CompilerOptions = {
  strict: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es5.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2020,
};
// Beside node_modules, so that the package resolves.
const rootsFile = join(process.cwd(), 'manifest-roots.ts');

interface Roots {
  readonly checker: ts.TypeChecker;
  readonly types: ReadonlyMap<string, ts.Type>;
}

/** Declarations stay parsed between calls: a run of tests asks for the same ones many times. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/** The types of some kinds, by `apiVersion/kind`. */
function readTypes(kinds: readonly string[]): Roots {
  const members = kinds.map((kind) => `"${kind}": import("${packageName}/${kind}").I${kind.split('/').at(-1)};`);
  const module = ts.createSourceFile(
    rootsFile,
    `export interface Roots {\n${members.join('\n')}\n}`,
    ts.ScriptTarget.ES2020,
    true,
  );
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name === rootsFile) return module;
    if (!declarations.has(name)) declarations.set(name, read(name, ...rest));
    return declarations.get(name);
  };
  const checker = ts.createProgram([rootsFile], options, host).getTypeChecker();
  const roots = checker.getTypeAtLocation(module.statements[0] as ts.InterfaceDeclaration);
  return {
    checker,
    types: new Map(roots.getProperties().map((property) => [property.name, checker.getTypeOfSymbol(property)])),
  };
}

const known = new Map<string, Roots>();

function rootsOf(manifests: readonly Manifest[]): Roots {
  const kinds = [...new Set(manifests.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`))].sort();
  const key = kinds.join();
  const roots = known.get(key) ?? readTypes(kinds);
  known.set(key, roots);
  return roots;
}

type Difference = Omit<Finding, 'manifest'>;

const reference = 'the Kubernetes API reference';

/** Whether a plain value has the type, or is the literal that the type is. */
function isOf(value: unknown, type: ts.Type): boolean {
  if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value;
  if (type.flags & ts.TypeFlags.BooleanLiteral) return typeof value === 'boolean';
  if (type.flags & ts.TypeFlags.String) return typeof value === 'string';
  if (type.flags & ts.TypeFlags.Number) return typeof value === 'number';
  return false;
}

function differences(value: unknown, declared: ts.Type, path: Path, checker: ts.TypeChecker): readonly Difference[] {
  const type = checker.getNonNullableType(declared);
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [];
  const field = `"${path.at(-1) ?? 'the document'}"`;
  const members = type.isUnion() ? type.types : [type];
  const misfit = (): readonly Difference[] => {
    const wanted = new Set(members.map((member) => checker.typeToString(member).replaceAll('"', '')));
    return [{ path, what: `${field} must be ${[...wanted].join(' or ')}.`, mend: `Look it up in ${reference}.` }];
  };

  if (Array.isArray(value)) {
    const element = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
    return element === undefined
      ? misfit()
      : value.flatMap((item, at) => differences(item, element, [...path, at], checker));
  }
  const mapping = mappingOf(value);
  if (mapping === undefined) return members.some((member) => isOf(value, member)) ? [] : misfit();
  if (checker.isArrayType(type) || !(type.flags & ts.TypeFlags.Object)) return misfit();
  return [
    ...Object.entries(mapping).flatMap(([key, part]): readonly Difference[] => {
      const property = type.getProperty(key);
      const partType = property === undefined ? type.getStringIndexType() : checker.getTypeOfSymbol(property);
      if (partType !== undefined) return differences(part, partType, [...path, key], checker);
      return [
        {
          path: [...path, key],
          what: `Unknown field "${key}".`,
          mend: `Correct its name or place; ${reference} lists the fields.`,
        },
      ];
    }),
    ...type
      .getProperties()
      .filter((property) => !(property.flags & ts.SymbolFlags.Optional) && !(property.name in mapping))
      .map((property) => ({
        path,
        what: `Required field is missing: ${property.name}.`,
        mend: 'Add it; the API server refuses the object without it.',
      })),
  ];
}

/** Everything in which manifests differ from the types of their kinds. */
export function typeFindings(manifests: readonly Manifest[]): readonly Finding[] {
  if (manifests.length === 0) return [];
  const { checker, types } = rootsOf(manifests);
  return manifests.flatMap((manifest) => {
    const type = types.get(`${manifest.apiVersion}/${manifest.kind}`);
    if (type === undefined) throw new Error(`${packageName} has no ${manifest.apiVersion}/${manifest.kind}`);
    return differences(manifest.document.value, type, [], checker).map((difference) => ({ manifest, ...difference }));
  });
}
