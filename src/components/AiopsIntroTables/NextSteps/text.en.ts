import type { Text } from './data';

export const text: Text = {
  caption: 'Next steps',
  intro: 'The path through the AIOps & AI-DLC series',
  footer: 'Each document builds on the one before. Build in the order observability → AI-DLC → predictive operations.',
  steps: {
    'self-assessment': {
      order: 'Now',
      title: 'Start with the self-assessment',
      content: 'Fourteen questions give you your level and the sections to read first.',
    },
    'observability-stack': {
      order: 'Next',
      title: 'Intelligent observability stack',
      content: 'An architecture with ADOT, AMP, AMG, and the AI features of CloudWatch',
    },
    'aidlc-framework': {
      order: 'Then',
      title: 'AI-DLC framework',
      content: 'Kiro spec-driven development, EKS Capabilities, GitOps',
    },
    'predictive-operations': {
      order: 'Finally',
      title: 'Predictive operations',
      content: 'Predictive scaling and incident response by agents',
    },
  },
};
