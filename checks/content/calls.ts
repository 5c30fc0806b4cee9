import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { JsxElement } from '../../plugins/mdx-nodes';
import type { Fault } from '../fault';
import type { ContentFile } from './files';
import { isJsx, lineOf, treesOf } from './mdx';

const COMPONENTS = 'src/theme/MDXComponents/index.tsx';

/** Props that the build fills in (`plugins/samples.ts`, `plugins/chapters.ts`, `plugins/citations.ts`): nobody writes them. */
const FILLED_IN: Readonly<Record<string, string>> = {
  ChapterList: `'chapters'`,
  References: `'ids'`,
  Sample: `'id' | 'raw' | 'readme' | 'archive' | 'checked' | 'checkedOn' | 'limits' | 'lines' | 'archiveFiles' | 'children'`,
};

/** A module that calls the components of an MDX file as it does, and the line of the MDX that each of its lines is. */
interface Module {
  readonly file: string;
  readonly code: string;
  readonly lines: readonly number[];
}

/** Imports of the components that MDX may call without one: those that the theme part both imports and exports. */
function importsOfTheme(): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(COMPONENTS, readFileSync(COMPONENTS, 'utf8'), ts.ScriptTarget.Latest);
  const exported = source.statements.find(ts.isExportAssignment)?.expression;
  const names = exported && ts.isObjectLiteralExpression(exported) ? exported.properties : [];
  const shown = new Set(names.map(({ name }) => (name && ts.isIdentifier(name) ? name.text : '')));
  const imports = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    const named = importClause?.namedBindings;
    return [
      ...(importClause?.name ? [[importClause.name.text, 'default', from] as const] : []),
      ...(named && ts.isNamedImports(named) ? named.elements : []).map(
        ({ name }) => [name.text, name.text, from] as const,
      ),
    ];
  });
  return new Map(
    imports.flatMap(([name, of, from]) =>
      shown.has(name) ? [[name, `{ ${of} as Whole${name} } from '${from}'`]] : [],
    ),
  );
}

function callOf({ name, attributes, children }: JsxElement): string {
  const props = attributes.map((one) => {
    const { value } = one as { value?: string | { value: string } | null };
    if (value === null || value === undefined) return one.name;
    return `${one.name}={${typeof value === 'string' ? JSON.stringify(value) : value.value.replaceAll('\n', ' ')}}`;
  });
  const opening = `${name} ${props.join(' ')}`;
  return children.length > 0 ? `void (<${opening}>{''}</${name}>);` : `void (<${opening} />);`;
}

function moduleOf({ path: file }: ContentFile, tree: Node, imports: ReadonlyMap<string, string>): Module {
  const head = [`import type { ComponentProps, ComponentType } from 'react';`];
  for (const [name, from] of imports) {
    const type = `ComponentType<Omit<ComponentProps<typeof Whole${name}>, ${FILLED_IN[name] ?? 'never'}>>`;
    head.push(`import ${from};`, `const ${name} = Whole${name}${FILLED_IN[name] ? ` as unknown as ${type}` : ''};`);
  }
  const code = [...head];
  const lines = head.map(() => 1);
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      const { value } = node as unknown as { value: string };
      value.split('\n').forEach((line, offset) => {
        code.push(line);
        lines.push(lineOf(node) + offset);
      });
    } else if (isJsx(node) && node.name) {
      code.push(callOf(node));
      lines.push(lineOf(node));
    }
  });
  code.push('export default function Content(): null { return null; }');
  return { file: `${file}.tsx`, code: code.join('\n'), lines };
}

/** The types of the site with these modules in it. */
function programOf(modules: ReadonlyMap<string, Module>): ts.Program {
  const read = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, include: [] }, ts.sys, process.cwd());
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const { fileExists, readFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file)?.code ?? readFile(file);
  const roots = [...modules.keys(), path.resolve('src/islands/jsx.d.ts')];
  return ts.createProgram(roots, { ...options, noUnusedLocals: false, noEmit: true }, host);
}

/** The innermost reason: the outer ones only say what it follows from. */
function reasonOf(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === 'string') return message;
  const [inner] = message.next ?? [];
  return inner ? reasonOf(inner) : message.messageText;
}

/** What TypeScript says about a call, in the words of whoever writes MDX. */
function said(reason: string): Pick<Fault, 'what' | 'mend'> {
  const [, extra, meant] =
    /^Property '([\w-]+)' does not exist on type .*?(?: Did you mean '(\w+)'\?)?$/s.exec(reason) ?? [];
  const [, missing] =
    /^Property '(\w+)' is missing/.exec(reason) ??
    /^Type .* is missing the following properties .*: (.+)$/s.exec(reason) ??
    [];
  if (missing) return { what: `not given: ${missing}.`, mend: 'Give it.' };
  if (/^Cannot find|has no exported/.test(reason)) return { what: reason, mend: 'Correct the name.' };
  const mend = 'Correct the call: the type Props of the component says what it takes.';
  if (extra) return { what: `there is no prop ${extra}.`, mend: meant ? `Did you mean ${meant}?` : mend };
  return { what: reason, mend };
}

/** Every component that the guides call exists and is given the props that it declares: TypeScript does not read MDX. */
export function checkCalls(files: readonly ContentFile[]): Fault[] {
  const imports = importsOfTheme();
  const modules = treesOf(files).map(({ file, tree }) => moduleOf(file, tree, imports));
  const byFile = new Map(modules.map((module) => [path.resolve(module.file), module]));
  const program = programOf(byFile);
  return [...byFile].flatMap(([name, { file, lines }]) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const at = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      const call = /<([\w.]+)/.exec(source?.text.split('\n')[at] ?? '')?.[1];
      const { what, mend } = said(reasonOf(messageText));
      const place = { file: file.replace(/\.tsx$/, ''), line: lines[at] ?? 1 };
      return { ...place, rule: 'calls', what: call ? `<${call}>: ${what}` : what, mend };
    });
  });
}
