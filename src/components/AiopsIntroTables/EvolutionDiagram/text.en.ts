import type { Text } from './data';

export const text: Text = {
  caption: 'Four stages of operations on EKS',
  intro: 'They build up from top to bottom. The stages are this guide’s own frame.',
  stage: (number) => `Stage ${number}`,
  stages: {
    simplify: {
      title: 'Take the complexity out',
      subtitle: 'Build on Kubernetes-native managed services',
      outcome: 'Keep the flexibility of open source and hand the toil to AWS.',
    },
    automate: {
      title: 'Strengthen the automation parts',
      subtitle: 'EKS Capabilities and Kubernetes-native automation',
      outcome: 'EKS becomes a core automation component.',
    },
    assist: {
      title: 'Use AI to run it efficiently',
      subtitle: 'Programmatic automation with Kiro and hosted MCP',
      outcome: 'Define a spec once and run it many times: cheaper, faster response.',
    },
    autonomous: {
      title: 'Extend to autonomous operation',
      subtitle: 'Add agents step by step',
      outcome: 'Insight from many data sources, with control that is both fine and broad.',
    },
  },
  items: ({ addons, community }) => ({
    'managed-addons': {
      label: `Managed Add-ons (${addons})`,
      text: 'VPC CNI, CoreDNS, ADOT, GuardDuty, EBS and EFS CSI, and more',
    },
    'managed-open-source': {
      label: 'Managed open source',
      text: 'AMP (Prometheus), AMG (Grafana), ADOT (OpenTelemetry), MSK (Kafka), OpenSearch, and more',
    },
    'community-addons': {
      label: `Community Catalog (${community})`,
      text: 'metrics-server, cert-manager, external-dns, and more, through the same API',
    },
    'argo-cd': {
      label: 'Managed Argo CD',
      text: 'GitOps that AWS runs (HA, upgrades, IAM Identity Center)',
    },
    ack: { label: 'ACK', text: 'More than 50 AWS services as Kubernetes resources' },
    kro: { label: 'kro', text: '`ResourceGraphDefinition`: one API for a group of resources[^eks-kro]' },
    'load-balancer-controller': {
      label: 'LBC v3',
      text: 'Gateway API GA (v3.0.0, 2026-01), JWT validation, limited header changes. Not a Capability: an open-source controller[^aws-load-balancer-controller-v3-repost][^aws-load-balancer-controller-l7-gateway]',
    },
    karpenter: {
      label: 'Karpenter',
      text: 'Node provisioning and consolidation, built into EKS Auto Mode[^eks-addons]',
    },
    kiro: { label: 'Kiro', text: 'Spec-driven: requirements → design → tasks → code' },
    'hosted-mcp': {
      label: 'Hosted MCP',
      text: 'MCP endpoints that AWS hosts give agents access to EKS, documentation, and APIs. The AWS MCP Server is part of the Agent Toolkit for AWS (2026-05);[^aws-mcp-server] the hosted EKS MCP server is in preview.[^eks-mcp-tool-configurations] The Serverless and Cost servers are open source that you run locally[^awslabs-mcp]',
    },
    'programmatic-automation': {
      label: 'Programmatic automation',
      text: 'From directing each step to operating and debugging with code',
    },
    kagent: {
      label: 'kagent',
      text: 'Kubernetes-native agents, with MCP through kmcp. A CNCF Sandbox project whose API changed in 1.0[^kagent-release-notes-v1-0]',
    },
    strands: {
      label: 'Strands Agents',
      text: 'Open-source SDK from AWS, used in production by the Amazon Q Developer, AWS Glue, and VPC Reachability Analyzer teams. Agent SOPs are natural-language workflows in Markdown[^strands-agent-sop-readme]',
    },
    'aws-agents': {
      label: 'CloudWatch investigations, AWS DevOps Agent',
      text: 'AWS services that investigate incidents and propose a fix[^devops-agent-production-operations]',
    },
  }),
  links: {
    'managed-addons': '2.1 Managed add-ons',
    'community-addons': '2.2 Community add-ons',
    'managed-open-source': '2.3 Managed open source',
    'k8s-open-source-map': 'Open source map',
    'mcp-hosting': 'Ways of hosting MCP',
    'kiro-orchestration': '3.3 Kiro',
    'operation-patterns': '4. Operation patterns',
    'agent-extension': '3.4 Extending to AI agents',
    'agent-driven': '4.3 Agent-driven operations',
  },
  summary: 'Each stage stands on the one before: simplify → automate → AI-assisted → autonomous.',
};
