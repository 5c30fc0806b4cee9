import type { Text } from './data';

export const text: Text = {
  caption: 'Operation patterns compared: responding to an EKS issue',
  headerLabel: 'Aspect',
  patterns: {
    'prompt-driven': 'Prompt-driven',
    'spec-driven': 'Spec-driven',
    'agent-driven': 'Agent-driven',
  },
  aspects: {
    'human-role': 'Human role',
    'response-start': 'Response start',
    'data-collection': 'Data collection',
    analysis: 'Analysis',
    recovery: 'Recovery',
    learning: 'Learning',
    'response-time': 'Response time',
    'typical-tools': 'Typical tools',
  },
  cells: (link) => ({
    'human-role': {
      'prompt-driven': 'Directs every step (human-in-the-loop)',
      'spec-driven': 'Defines the intent and reviews the results',
      'agent-driven': 'Sets the guardrails and handles exceptions (human-on-the-loop)',
    },
    'response-start': {
      'prompt-driven': 'The operator reads the alert, then instructs the AI',
      'spec-driven': 'A predefined pipeline is triggered',
      'agent-driven': 'The agent starts on its own when the alert fires',
    },
    'data-collection': {
      'prompt-driven': 'Asked for piece by piece in prompts',
      'spec-driven': 'What the spec names is collected automatically',
      'agent-driven': 'Several sources at once through MCP',
    },
    analysis: {
      'prompt-driven': 'The operator reads each result and decides the next step',
      'spec-driven': 'Predefined validation logic gives the verdict',
      'agent-driven': 'The AI goes on to a root cause hypothesis with evidence',
    },
    recovery: {
      'prompt-driven': 'The AI runs it after the operator approves',
      'spec-driven': 'Declarative rollback or change through GitOps',
      'agent-driven': 'Autonomous inside the guardrails',
    },
    learning: {
      'prompt-driven': "Stays in the operator's head",
      'spec-driven': "Stays with the organization, in the spec's version history",
      'agent-driven': 'Results are fed back: stored notes and reviewed SOP changes',
    },
    'response-time': {
      'prompt-driven': 'Minutes to hours',
      'spec-driven': 'Minutes',
      'agent-driven': 'Seconds to minutes',
    },
    'typical-tools': {
      'prompt-driven': `${link('aws-assistant')} (formerly Q Developer in the console), ChatOps`,
      'spec-driven': `${link('kiro')} + GitOps + ${link('argo-cd')}`,
      'agent-driven': `${link('kagent')}, ${link('strands-agent-sops')}`,
    },
  }),
  footer:
    '**Used together** – explore a new failure by prompt → codify what repeats as a spec → automate it with an agent. One step at a time.',
};
