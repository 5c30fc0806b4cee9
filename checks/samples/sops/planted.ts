import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/sops/eks-crashloop.sop.md',
    replace: 'You MUST NOT read the values of Secrets because they would enter the transcript',
    by: 'You MUST NOT read the values of Secrets',
    caught: 'A prohibition gives its reason',
  },
  {
    sample: 'examples/sops/multi-cluster-crash.sop.md',
    replace: '- **namespace** (required):',
    by: '- **Namespace** (required):',
    caught: 'Parameter "Namespace" is not in snake_case',
  },
];

export default planted;
