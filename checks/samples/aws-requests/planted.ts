import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/slo/checkout-slo.json',
    replace: '"AttainmentGoal": 99.9',
    by: '"AttainmentGoal": 100',
    caught: 'leaves no error budget',
  },
  {
    sample: 'examples/slo/checkout-slo.json',
    replace: '"DurationUnit": "DAY"',
    by: '"DurationUnit": "DAYS"',
    caught: '"DAYS" is none of',
  },
  {
    sample: 'examples/slo/checkout-slo.json',
    replace: '"WarningThreshold"',
    by: '"WarnThreshold"',
    caught: 'Goal.WarnThreshold is no member',
  },
];

export default planted;
