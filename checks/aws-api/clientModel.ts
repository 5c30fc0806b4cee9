import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { cliName, type ApiModel, type Operation, type Shape, type ShapeRef } from './model';

const any: ShapeRef = () => ({ kind: 'any' });
const scalars: Readonly<Record<string, Shape>> = {
  string: { kind: 'string' },
  number: { kind: 'number' },
  boolean: { kind: 'boolean' },
};

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Type names are unique within a client, whichever of its model files they stand in. */
interface Declarations {
  readonly interfaces: Map<string, ts.InterfaceDeclaration>;
  readonly enums: Map<string, readonly string[]>;
  readonly unions: Map<string, ts.ModuleDeclaration>;
}

function literals(type: ts.TypeNode | undefined): readonly string[] {
  if (type === undefined || !ts.isTypeLiteralNode(type)) return [];
  return type.members.flatMap((member) => {
    const value = ts.isPropertySignature(member) ? member.type : undefined;
    return value && ts.isLiteralTypeNode(value) && ts.isStringLiteral(value.literal) ? [value.literal.text] : [];
  });
}

function collect(file: ts.SourceFile, into: Declarations): void {
  file.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node)) into.interfaces.set(node.name.text, node);
    else if (ts.isModuleDeclaration(node)) into.unions.set(node.name.text, node);
    else if (ts.isVariableStatement(node)) {
      for (const { name, type } of node.declarationList.declarations) {
        if (ts.isIdentifier(name)) into.enums.set(name.text, literals(type));
      }
    }
  });
}

function shapeOf(type: ts.TypeNode, known: Declarations): ShapeRef {
  if (ts.isUnionTypeNode(type)) {
    const set = type.types.filter((part) => part.kind !== ts.SyntaxKind.UndefinedKeyword && part.getText() !== 'null');
    // Enums are written `Enum | string` by some generators: the named one knows more.
    const named = set.find((part) => ts.isTypeReferenceNode(part)) ?? set[0];
    return named === undefined ? any : shapeOf(named, known);
  }
  if (ts.isArrayTypeNode(type)) {
    const of = shapeOf(type.elementType, known);
    return () => ({ kind: 'list', of });
  }
  if (ts.isParenthesizedTypeNode(type)) return shapeOf(type.type, known);
  const text = type.getText();
  const scalar = scalars[text];
  if (scalar !== undefined) return () => scalar;
  if (!ts.isTypeReferenceNode(type)) return any;
  if (text.startsWith('Record<') && type.typeArguments?.[1]) {
    const of = shapeOf(type.typeArguments[1], known);
    return () => ({ kind: 'map', of });
  }
  return () => named(text, known);
}

function named(name: string, known: Declarations): Shape {
  const oneOf = known.enums.get(name);
  if (oneOf !== undefined && oneOf.length > 0) return { kind: 'string', oneOf };
  const union = known.unions.get(name);
  if (union?.body && ts.isModuleBlock(union.body)) return unionShape(union.body, known);
  const structure = known.interfaces.get(name);
  return structure === undefined ? { kind: 'any' } : structureShape([structure], known);
}

function structureShape(declarations: readonly ts.InterfaceDeclaration[], known: Declarations): Shape {
  const members: Record<string, ShapeRef> = {};
  const required: string[] = [];
  for (const member of declarations.flatMap((declaration) => [...declaration.members])) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const name = member.name.getText();
    members[name] = shapeOf(member.type, known);
    if (member.questionToken === undefined) required.push(name);
  }
  return { kind: 'structure', members, required };
}

function unionShape(body: ts.ModuleBlock, known: Declarations): Shape {
  const members: Record<string, ShapeRef> = {};
  for (const statement of body.statements) {
    if (!ts.isInterfaceDeclaration(statement) || !statement.name.text.endsWith('Member')) continue;
    for (const member of statement.members) {
      if (!ts.isPropertySignature(member) || member.type === undefined || member.questionToken !== undefined) continue;
      const name = member.name.getText();
      if (name !== '$unknown') members[name] = shapeOf(member.type, known);
    }
  }
  return { kind: 'structure', members, required: [], union: true };
}

/** The interface that a command's input or output extends holds the members. */
function commandShape(command: ts.SourceFile, name: string, known: Declarations): ShapeRef {
  let parents: readonly string[] = [];
  command.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== name) return;
    parents = node.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.expression.getText())) ?? [];
  });
  // A member that is streamed has a type of its own: `type InvokeCommandInputType = Omit<InvocationRequest, "Payload"> & …`.
  const text = command.getFullText();
  const holders = parents.map((parent) => new RegExp(`type ${parent} = Omit<(\\w+),`).exec(text)?.[1] ?? parent);
  return () =>
    structureShape(
      holders.flatMap((holder) => known.interfaces.get(holder) ?? []),
      known,
    );
}

/** Reads the API model that an installed `@aws-sdk/client-*` carries as its types. */
export function clientModel(packageFolder: string): ApiModel {
  const types = join(packageFolder, 'dist-types');
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  const known: Declarations = { interfaces: new Map(), enums: new Map(), unions: new Map() };
  for (const file of readdirSync(join(types, 'models'))) collect(parse(join(types, 'models', file)), known);

  const commandPath = (operation: string): string => join(types, 'commands', `${operation}Command.d.ts`);
  const operation = (wanted: string): Operation | undefined => {
    if (!existsSync(commandPath(wanted))) return undefined;
    const command = parse(commandPath(wanted));
    return {
      name: wanted,
      input: commandShape(command, `${wanted}CommandInput`, known),
      output: commandShape(command, `${wanted}CommandOutput`, known),
    };
  };
  const waiters = join(types, 'waiters');
  const waiterFiles = existsSync(waiters) ? readdirSync(waiters).filter((file) => file.startsWith('waitFor')) : [];
  return {
    standard: { name, version },
    operation,
    operationNames: readdirSync(join(types, 'commands')).flatMap(
      (file) => /^(.+)Command\.d\.ts$/.exec(file)?.[1] ?? [],
    ),
    waiter(wanted) {
      const file = waiterFiles.find(
        (candidate) => cliName(candidate.slice('waitFor'.length, -'.d.ts'.length)) === wanted,
      );
      const polled = file && /commands\/(\w+)Command"/.exec(readFileSync(join(waiters, file), 'utf8'))?.[1];
      return polled ? operation(polled) : undefined;
    },
  };
}
