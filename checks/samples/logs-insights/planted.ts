import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/multi-cluster/image-pull-errors.cwli',
    replace: '# Failed image pulls',
    by: '-- Failed image pulls',
    caught: 'A field name is expected',
  },
  {
    sample: 'examples/multi-cluster/image-pull-errors.cwli',
    replace: 'sort failures',
    by: 'sort failure',
    caught: 'named "failure"',
  },
];

export default planted;
