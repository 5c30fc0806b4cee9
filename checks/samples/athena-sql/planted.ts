import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/cost/split-cost-by-namespace.sql',
    replace: 'split_line_item_unused_cost',
    by: 'split_line_item_idle_cost',
    caught: 'CUR 2.0 has no column "split_line_item_idle_cost"',
  },
];

export default planted;
