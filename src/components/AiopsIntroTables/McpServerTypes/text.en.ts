import type { Text } from './data';

export const text: Text = {
  caption: 'Three ways to use AWS MCP servers',
  headerLabel: 'Compared by',
  ways: {
    local: 'Local open-source servers',
    managed: 'Fully managed, per service',
    unified: 'AWS MCP Server (unified)',
  },
  aspects: {
    count: 'Count',
    status: 'Status',
    released: 'Released',
    runs: 'Runs',
    scope: 'Scope',
    features: 'Key features',
    auth: 'Auth',
    connect: 'Install · connect',
    use: 'Use when',
  },
  cells: ({ counts, tools, unified }) => ({
    count: {
      local: `${counts.servers} (${counts.packages} packages)`,
      managed: 'EKS, ECS (plus SageMaker, Knowledge)',
      unified: `${unified.operations.toLocaleString('en')}+ API operations, ${unified.services}+ services`,
    },
    status: {
      local: 'Open source; each server has its own version; maintained by AWS Labs',
      managed: 'EKS and ECS in preview; Knowledge GA',
      unified: `GA since ${unified.generallyAvailableOn}`,
    },
    released: {
      local: 'Since 2025',
      managed: '2025-11',
      unified: `Preview 2025-11/12, GA ${unified.generallyAvailableOn}`,
    },
    runs: {
      local: 'On a developer machine or in your own container, over stdio',
      managed: 'In an AWS Region, remote',
      unified: 'In an AWS Region, remote',
    },
    scope: {
      local: 'One server per service',
      managed: 'One service, deep',
      unified: 'All AWS APIs, broad',
    },
    features: {
      local: `Typed tools (${tools.eks} for EKS, ${tools.cloudwatch} for CloudWatch), read-only by default, kubeconfig/OIDC mode for EKS`,
      managed: 'IAM, CloudTrail, automatic updates, troubleshooting knowledge base, private-endpoint clusters',
      unified:
        'API execution in a sandboxed script, live documentation, skills (formerly Agent SOPs), condition keys `aws:ViaAWSMCPService` and `aws:CalledViaAWSMCP`, CloudWatch metrics',
    },
    auth: {
      local: 'Local AWS credentials or kubeconfig',
      managed: 'SigV4 through mcp-proxy-for-aws, `eks-mcp:*` actions',
      unified: 'OAuth 2.1 (AWS Sign-in), or SigV4 through mcp-proxy-for-aws',
    },
    connect: {
      local: 'Needs uv and Python 3.10 or later',
      managed: 'First check that your Region has the endpoint',
      unified: 'Pick one of the two',
    },
    use: {
      local: 'Trying out, offline, air-gapped, clusters without IAM',
      managed: 'Central audit, a setup shared by the team, EKS depth',
      unified: 'Work across several services, documentation and execution in one place',
    },
  }),
  footer:
    'Start with one or two local servers in read-only mode. Move EKS to the managed server when you need audit, and add the unified server for work across services. Pin versions: the project itself warns against `@latest`.[^awslabs-mcp]',
};
