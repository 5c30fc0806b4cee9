import type { Text } from './data';

export const text: Text = {
  title: 'AIOps on Amazon EKS',
  description: 'A guide to AIOps for teams that run EKS: managed open source, MCP, AI agents, maturity, and ROI.',
  lead: 'Decide how far, and in what order, to bring AI into running Amazon EKS.',
  audience:
    'Written for engineers who run EKS clusters and for those who lead them. Come with one question, leave with its answer.',
  start: 'Read the AIOps strategy guide',
  questionsTitle: 'What brings you here?',
  questions: {
    level: { question: 'What level are we at?', answer: 'The maturity model, 0 to 4, and what the next level takes' },
    mcp: { question: 'What do I put in the MCP config?', answer: 'A file for each client, with read-only permissions' },
    amp: { question: 'Can we move off AMP later?', answer: 'What changes and what stays when you self-host' },
    roi: { question: 'Does it pay off?', answer: 'An ROI model with every assumption in view' },
    addons: {
      question: 'What are the add-ons called, and what rights do they need?',
      answer: 'Exact names, compute types, IAM policies',
    },
    incident: { question: 'Who moves first when an alarm fires?', answer: 'From EventBridge to agents and workflows' },
  },
  promisesTitle: 'What you can rely on',
  promises: [
    'Figures, dates, and statuses carry their source and the month it was checked.',
    'Samples are real files in the repository, checked on every change.',
    'Every section, table, and row has an address you can send to a teammate.',
  ],
};
