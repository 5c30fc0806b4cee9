import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/multi-cluster/grafana-dashboard.json',
    replace: '"name": "DS_AMP"',
    by: '"name": "DATASOURCE"',
    caught: 'no variable "DS_AMP"',
  },
  {
    sample: 'examples/multi-cluster/grafana-dashboard.json',
    replace: '"type": "gauge"',
    by: '"type": "graph"',
    caught: 'Grafana ships no panel "graph"',
  },
];

export default planted;
