import type { Text } from './data';

export const text: Text = {
  caption: 'Kiro + MCP architecture (extensible with agents)',
  intro:
    'Read it from top to bottom: data goes from the observability backends through MCP to AI tools and agents, and comes out as automated actions.',
  layers: {
    signals: 'Observability sources (AWS native, open source, third party)',
    mcp: 'MCP layer',
    intelligence: 'Your AI tools and agents',
    actions: 'Automation actions',
  },
  mcpNote: (count) =>
    `The ones to connect first for EKS, out of ${count} servers in awslabs/mcp.[^mcp-registry-awslabs] The protocol stays the same whatever the backend.`,
  signals: {
    metrics: { title: 'Metrics', what: 'and other time series stores' },
    traces: { title: 'Traces', what: 'and other tracing backends' },
    logs: { title: 'Logs', what: 'and other log stores' },
    'kubernetes-api': { title: 'K8s API', what: '– events, status, resources' },
  },
  mcp: {
    eks: 'cluster control',
    cloudwatch: 'metrics, alarms, logs',
    'billing-cost-management': 'cost',
    iam: 'security',
    'aws-mcp-server': 'all AWS APIs, skills[^aws-mcp-server]',
  },
  sides: { tools: 'AI tools (in production)', agents: 'Agents (step by step)' },
  roles: {
    orchestrator: 'spec-driven, MCP native',
    client: 'AI IDE or terminal',
    console: 'console assistant[^q-developer-on-aws]',
  },
  agents: {
    'devops-agent': 'managed incident response[^devops-agent-ga]',
    strands: 'Agent SOPs, open source 1.x[^strands-agent-sop-readme]',
    kagent: 'Kubernetes native, kmcp, 1.0[^kagent-release-notes-v1-0]',
  },
  actions: {
    'incident-response': 'Auto incident response',
    'deployment-validation': 'Deployment validation',
    'resource-optimization': 'Resource optimization',
    'cost-reduction': 'Cost reduction',
    'root-cause-analysis': 'Root cause analysis',
  },
};
