import type { Source } from './types';

/** Amazon Bedrock and AgentCore. */
export const awsAi = {
  'agentcore-control-api-model': {
    title: 'Amazon Bedrock AgentCore Control API model',
    publisher: 'AWS SDK for Python (botocore)',
    url: 'https://github.com/boto/botocore/tree/HEAD/botocore/data/bedrock-agentcore-control',
    checkedOn: '2026-11',
  },
  'agentcore-evaluations-ga': {
    title: 'Amazon Bedrock AgentCore Evaluations is now generally available',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/about-aws/whats-new/2026/03/agentcore-evaluations-generally-available/',
    checkedOn: '2026-11',
  },
  'agentcore-lambda-shim': {
    title: 'Lambda shim template of the Amazon Bedrock skill',
    publisher: 'Agent Toolkit for AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/HEAD/plugins/aws-core/skills/amazon-bedrock/assets/lambda_shim.py.tmpl',
    checkedOn: '2026-11',
  },
  'agentcore-observability-configure': {
    title: 'Add observability to your Amazon Bedrock AgentCore resources',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/observability-configure.html',
    checkedOn: '2026-11',
  },
  'agentcore-policy-reference': {
    title: 'Policy in AgentCore, reference of the agents-connect skill',
    publisher: 'Agent Toolkit for AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/HEAD/plugins/aws-agents/skills/agents-connect/references/policy.md',
    checkedOn: '2026-11',
  },
  'agentcore-pricing': {
    title: 'Amazon Bedrock AgentCore pricing',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
    checkedOn: '2026-11',
  },
  'agentcore-regions': {
    title: 'Supported AWS Regions, Amazon Bedrock AgentCore Developer Guide',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html',
    checkedOn: '2026-11',
  },
  'agentcore-what-is': {
    title: 'What is Amazon Bedrock AgentCore?',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/what-is-bedrock-agentcore.html',
    checkedOn: '2026-11',
  },
  'bedrock-agents-and-action-groups-reference': {
    title: 'Agents and action groups, reference of the Amazon Bedrock skill',
    publisher: 'Agent Toolkit for AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/HEAD/plugins/aws-core/skills/amazon-bedrock/references/agents-and-action-groups.md',
    checkedOn: '2026-11',
  },
  'bedrock-agents-api-schema': {
    title: "Define OpenAPI schemas for your agent's action groups in Amazon Bedrock",
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-api-schema.html',
    checkedOn: '2026-11',
  },
  'bedrock-agents-classic': {
    title: 'Automate tasks in your application using AI agents',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents.html',
    checkedOn: '2026-11',
  },
  'bedrock-agents-classic-maintenance': {
    title: 'Amazon Bedrock Agents Classic maintenance mode',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-classic-maintenance-mode.html',
    checkedOn: '2026-11',
  },
  'bedrock-agents-lambda': {
    title: 'Configure Lambda functions to send information that an Amazon Bedrock agent elicits from the user',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html',
    checkedOn: '2026-11',
  },
  'bedrock-api-model': {
    title: 'Amazon Bedrock API model (2023-04-20)',
    publisher: 'AWS SDK for Python (botocore)',
    url: 'https://github.com/boto/botocore/tree/HEAD/botocore/data/bedrock/2023-04-20',
    checkedOn: '2026-11',
  },
  'bedrock-guardrails': {
    title: 'Detect and filter harmful content by using Amazon Bedrock Guardrails',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html',
    checkedOn: '2026-11',
  },
  'bedrock-guardrails-reference': {
    title: 'Guardrails, reference of the Amazon Bedrock skill',
    publisher: 'Agent Toolkit for AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/HEAD/plugins/aws-core/skills/amazon-bedrock/references/guardrails.md',
    checkedOn: '2026-11',
  },
  'bedrock-model-lifecycle': {
    title: 'Model lifecycle',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
    checkedOn: '2026-11',
  },
  'bedrock-model-selection-reference': {
    title: 'Model selection guide, reference of the Amazon Bedrock skill',
    publisher: 'Agent Toolkit for AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/HEAD/plugins/aws-core/skills/amazon-bedrock/references/model-selection-guide.md',
    checkedOn: '2026-11',
  },
  'bedrock-skill': {
    title: 'Amazon Bedrock skill',
    publisher: 'Agent Toolkit for AWS',
    url: 'https://github.com/aws/agent-toolkit-for-aws/blob/HEAD/plugins/aws-core/skills/amazon-bedrock/SKILL.md',
    checkedOn: '2026-11',
  },
  'terraform-aws-bedrock-guardrail': {
    title: 'aws_bedrock_guardrail',
    publisher: 'HashiCorp (Terraform AWS Provider)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/website/docs/r/bedrock_guardrail.html.markdown',
    checkedOn: '2026-11',
  },
  'terraform-aws-bedrock-guardrail-source': {
    title: 'Implementation of aws_bedrock_guardrail',
    publisher: 'HashiCorp (Terraform AWS Provider)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/internal/service/bedrock/guardrail.go',
    checkedOn: '2026-11',
  },
  'terraform-aws-bedrock-guardrail-version': {
    title: 'aws_bedrock_guardrail_version',
    publisher: 'HashiCorp (Terraform AWS Provider)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/website/docs/r/bedrock_guardrail_version.html.markdown',
    checkedOn: '2026-11',
  },
  'terraform-aws-bedrockagent-action-group': {
    title: 'aws_bedrockagent_agent_action_group',
    publisher: 'HashiCorp (Terraform AWS Provider)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/website/docs/r/bedrockagent_agent_action_group.html.markdown',
    checkedOn: '2026-11',
  },
  'terraform-aws-bedrockagent-agent': {
    title: 'aws_bedrockagent_agent',
    publisher: 'HashiCorp (Terraform AWS Provider)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/website/docs/r/bedrockagent_agent.html.markdown',
    checkedOn: '2026-11',
  },
} as const satisfies Record<string, Source>;
