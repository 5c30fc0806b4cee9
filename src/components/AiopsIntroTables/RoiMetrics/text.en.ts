import type { Text } from './data';

export const text: Text = {
  caption: 'Four examples of before and after AIOps',
  intro: 'The four cards are separate examples, not measurements.',
  footer: 'To use your own numbers, go to [the model in 9.3](#roi-model).',
  exactly: (change) => `Exactly ${change}.`,
  metrics: {
    mttr: { label: 'MTTR', before: '4 h', after: '45 min' },
    mttd: { label: 'MTTD', before: '30 min', after: '3 min' },
    'alert-noise': { label: 'Alert noise', before: '500 a day', after: '50 a day' },
    cost: { label: 'Cost', before: 'Over-provisioning', after: 'AI right-sizing' },
  },
};
