import type { Text } from './data';

export const text: Text = {
  caption: (levels) => `AIOps maturity model: ${levels} levels`,
  intro:
    'From 0 to 4, the system takes over more of what people did. Pick two under “Compare” and only those two remain.',
  level: (level, name) => `Level ${level}: ${name}`,
  compare: 'Compare',
  labels: { signs: 'You are here if', node: 'Node management', next: 'Next step' },
  levels: {
    0: {
      summary: 'People watch, work with kubectl, and react after the failure.',
      tools: ['kubectl', 'Hand-made dashboards', 'Manual alerts'],
      node: 'Cordon and drain by hand. No NRC (Node Readiness Controller).',
    },
    1: {
      summary: 'Managed add-ons plus AMP and AMG collect the data; alerts come from dashboards.',
      tools: ['Managed add-ons', 'AMP', 'AMG', 'Dashboard alerts'],
      node: 'Node Problem Detector or the EKS node monitoring agent detects; a person acts. No NRC.',
    },
    2: {
      summary: 'Managed Argo CD, ACK, and kro: changes are declared in Git.',
      tools: ['Argo CD', 'ACK', 'kro', 'GitOps'],
      node: 'NRC sets taints from conditions.',
    },
    3: {
      summary: 'Anomaly detection, SLOs, and AI investigation notice before people do.',
      tools: ['Anomaly detection', 'CloudWatch investigations', 'DevOps Agent', 'Forecasts'],
      node: 'Failure is predicted, and NRC isolates the node first.',
    },
    4: {
      summary: 'Kiro, MCP, and AI agents act within set limits.',
      tools: ['Kiro', 'MCP', 'AWS assistant (Q Developer in the console)', 'Strands', 'kagent', 'DevOps Agent'],
      node: 'Agents and NRC own the node life cycle.',
    },
  },
  last: 'Keep proving that it is safe',
  footer:
    'This is the guide’s own model, not an AWS standard. “You are here if” comes from the answers of the [self-assessment](#maturity-self-assessment).',
};
