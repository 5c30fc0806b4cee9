import type { Text } from './data';

export const text: Text = {
  caption: (services) => `${services} AWS services for operating EKS`,
  intro: 'A name opens the official page. Filter by category and status, search by name, or pick two under “Compare”.',
  categories: {
    detection: 'Detection',
    observability: 'Observability',
    analysis: 'Analysis',
    automation: 'Automation',
    security: 'Security',
  },
  states: { ga: 'GA', preview: 'Preview', ending: 'Ending' },
  labels: { category: 'Category', status: 'Status', compare: 'Compare', endOfSupport: 'End of support' },
  sections: {
    'service-integration-flow': '7.1 How the services work together',
    'amazon-q': '3.5 Amazon Q and what follows',
    'level-2-to-3': '8.2.3 Level 2 → 3',
    'mcp-hosting': '3.1 Ways of hosting MCP',
    'genai-observability': '7.2 Generative AI observability',
    'guardduty-etd': '7.3 GuardDuty Extended Threat Detection',
    'agent-extension': '3.4 AI agents',
  },
  services: {
    'devops-guru': {
      role: 'Watches the metrics of chosen stacks or tags with ML and reports anomalies',
      features: ['ML anomaly detection', 'By stack or tag', 'Automatic notification'],
      state: 'Support is ending: keep it out of new designs',
    },
    'application-signals': {
      role: 'Collects service health without code changes and evaluates SLOs',
      features: ['Zero-code instrumentation', 'SLI/SLO', 'Ready-made dashboards'],
      state: 'You create the SLOs',
    },
    investigations: {
      role: 'AI root-cause hypotheses and an incident report',
      features: ['AI root cause analysis', 'Incident investigation', 'Correlation'],
      state: 'Start an investigation in the console or from an alarm',
    },
    'q-developer': {
      role: 'Helps with EKS problems in the console and in chat',
      features: ['EKS troubleshooting', 'Code generation', 'Automatic review'],
      state: 'Console and chat stay; IDE and subscriptions end → Kiro',
    },
    'natural-language-query': {
      role: 'Turns plain language into a query',
      features: ['Natural-language query', 'Metric analysis', 'Log search'],
      state: 'What works depends on the Region',
    },
    'mcp-servers': {
      role: 'The way AI tools reach AWS',
      features: ['EKS MCP', 'Cost MCP (you run it)', 'Serverless MCP (you run it)', 'AI tool integration'],
      state: 'The AWS MCP Server is GA; the EKS MCP Server is in preview',
    },
    'genai-observability': {
      role: 'Shows tokens, latency, and errors of LLM calls and agents',
      features: ['New', 'Tokens and latency', 'Agent traces'],
      state: 'CloudWatch charges for the telemetry it stores',
      keywords: 'genai LLM',
    },
    'guardduty-etd': {
      role: 'Joins scattered security signals into one attack sequence',
      features: ['New', 'Attack sequences', 'EKS, EC2, ECS, IAM, S3'],
      state: 'On by default; you turn on the plans that feed it',
    },
    'devops-agent': {
      role: 'Investigates incidents on its own and proposes mitigation',
      features: ['New', 'Autonomous investigation', 'Third-party tools'],
      state: 'Billed by the time it investigates',
    },
    omni: {
      role: 'An interface on CloudWatch that discovers services and answers in plain language',
      features: ['New', 'Service discovery', 'Plain-language answers', 'Starts DevOps Agent investigations'],
      state: 'Not in Seoul yet; it does not replace the CloudWatch console',
    },
  },
};
