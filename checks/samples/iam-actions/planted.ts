import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/slo/README.md',
    replace: '`application-signals:CreateServiceLevelObjective`',
    by: '`application-signals:CreateSLO`',
    caught: 'the service has no such action',
  },
];

export default planted;
