import { join, relative } from 'node:path';
import ts from 'typescript';

import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { packageStandard } from '../package';

const id = 'typescript';

/** As strict as a reader may have set his own project, for Node.js 20. */
const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  noUnusedLocals: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
};

/** A compiler host that reads the given samples from memory and everything else from the disk. */
function hostOf(samples: ReadonlyMap<string, Sample>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => samples.has(file) || host.fileExists(file),
    readFile: (file) => samples.get(file)?.text ?? host.readFile(file),
    getSourceFile(file, language) {
      const sample = samples.get(file);
      return sample ? ts.createSourceFile(file, sample.text, language) : host.getSourceFile(file, language);
    },
  };
}

/** The compiler's sentence, and of a chain of reasons the last one. */
function sentencesOf(message: ts.Diagnostic['messageText']): string {
  const lines = ts.flattenDiagnosticMessageText(message, '\n').split('\n');
  return [...new Set([lines.at(0), lines.at(-1)?.trim()])].join(' ');
}

function faultOf({ file, start = 0, code, messageText }: ts.Diagnostic): Fault {
  return {
    file: relative(process.cwd(), file?.fileName ?? '').replaceAll('\\', '/'),
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 1,
    rule: id,
    what: `TS${code}: ${sentencesOf(messageText)}`,
    mend: 'Correct the code; a package that it imports belongs into devDependencies.',
  };
}

const checker: Checker = {
  id,
  claims: (path) => /\.tsx?$/.test(path),
  against: () => [packageStandard('typescript')],
  check(samples) {
    const files = new Map(samples.map((sample) => [join(process.cwd(), sample.path), sample]));
    const program = ts.createProgram([...files.keys()], options, hostOf(files));
    const unreadable = program.getSyntacticDiagnostics();
    return Promise.resolve((unreadable.length > 0 ? unreadable : ts.getPreEmitDiagnostics(program)).map(faultOf));
  },
  limits: () => ({
    ko: '타입만 확인했습니다. 코드를 실행하지는 않았습니다.',
    en: 'Only the types are checked; the code has not been run.',
  }),
};

export default checker;
