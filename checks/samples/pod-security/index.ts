import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { readDocuments } from '../document';
import { violations } from './restricted';

const id = 'pod-security';

/** Files that show what not to do. */
const isWarning = (path: string): boolean => path.includes('.before.');

function faultsOf({ path: file, text }: Sample): readonly Fault[] {
  const documents = readDocuments(text) ?? [];
  const found = documents.flatMap(({ value, lineOf }) =>
    violations(value).map(({ path, what, mend }): Fault => ({ file, line: lineOf(path), rule: id, what, mend })),
  );
  if (!isWarning(file)) return found;
  return found.length > 0
    ? []
    : [
        {
          file,
          line: 1,
          rule: id,
          what: 'The file shows what not to do, and the restricted profile finds nothing in it.',
          mend: 'Show the fault, or do not call it "before".',
        },
      ];
}

const checker: Checker = {
  id,
  claims: (path) => /deployment(\.before)?\.ya?ml$/.test(path),
  against: () => [{ name: 'Pod Security Standard "restricted"', version: 'Kubernetes documentation 2026-11' }],
  check: (samples) => Promise.resolve(samples.flatMap(faultsOf)),
};

export default checker;
