import type { Text } from './data';

export const text: Text = {
  caption: 'Five metrics that show what AIOps does',
  footer: 'Compare the three months before with the three months after, and track the qualitative signs as well.',
  columns: { metric: 'Metric', measured: 'How measured', target: 'Target', note: 'Compared with other examples' },
  metrics: {
    mttd: {
      name: 'MTTD (Mean Time to Detect)',
      measured: 'From when the anomaly occurs to when it is detected',
      target: (range) => `${range} lower`,
    },
    mttr: {
      name: 'MTTR (Mean Time to Resolve)',
      measured: 'From when it is detected to when it is resolved',
      target: (range) => `${range} lower`,
    },
    'alert-noise': {
      name: 'Alert noise',
      measured: 'Share of daily alerts that needed **no** action',
      target: (range) => `${range} lower`,
    },
    'incident-recurrence': {
      name: 'Incident recurrence',
      measured: 'Share of incidents of a type seen before',
      target: (range) => `${range} lower`,
    },
    'cost-efficiency': {
      name: 'Cost efficiency',
      measured: 'Use compared with paid capacity',
      target: (range) => `${range} better`,
    },
  },
  mttrNote: (card, model) =>
    `The [card](#roi-metrics) (${card}) and the [model in 9.3](#roi-model) (${model}) lie outside this range.`,
  recurrenceNote: (before, after, change) => `The example in [9.4](#knowledge) is ${before} → ${after}, or ${change}.`,
};
