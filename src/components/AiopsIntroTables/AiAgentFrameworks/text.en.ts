import type { Text } from './data';

export const text: Text = {
  caption: 'AI agents for operations',
  intro: 'In the order to adopt them. Compare nature and maturity, then pick your next step.',
  footer:
    'Recommended path: AWS DevOps Agent for investigation → Strands + AgentCore for your own runbooks → kagent where you want Kubernetes-native control.',
  assistant: 'An assistant, not a framework',
  facts: { nature: 'Nature', maturity: 'Maturity', next: 'Next step' },
  frameworks: {
    'devops-agent': {
      nature: 'Managed SRE agent: investigation, mitigation plan, prevention.',
      maturity: 'GA, after a preview that began at re:Invent 2025.',
      next: 'Start here if you want to write no code.',
    },
    strands: {
      nature:
        'Open-source SDK (Python, TypeScript). You write workflows in natural language as Agent SOPs and run them on AgentCore, EKS, or Lambda.',
      maturity: '1.x, Production/Stable. It has left the “open source / AWS internal use” stage.',
      next: 'Write your own runbook agent.',
    },
    kagent: {
      nature: 'CNCF Sandbox project: agents and MCP tools as Kubernetes resources, kmcp for MCP servers.',
      maturity: '1.0 with API `v1alpha3`. No longer “early stage, experimental”, but the API still moves.',
      next: 'Try it as the Kubernetes-native option and pin versions.',
    },
    'amazon-q-developer': {
      nature: 'Console assistant for resources, cost, and error diagnosis.',
      maturity:
        'A finished product closed to new sign-ups. CloudWatch investigations is now a feature of CloudWatch; code review and security scans end with the IDE plugins.',
      next: 'Keep the console chat if you use it; find the successor for the rest in [the table in 3.5](#q-vs-quick).',
    },
  },
};
