import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/terraform/agentcore-eks-responder.tf',
    replace: 'AgentCore::Action::"eks___get_pod_logs"',
    by: 'AgentCore::Action::"eks__get_pod_logs"',
    caught: 'unrecognized action',
  },
  {
    sample: 'examples/terraform/agentcore-eks-responder.tf',
    replace: 'policy_engine_configuration {',
    by: 'policy_engine {',
    caught: '"policy_engine" is no argument of aws_bedrockagentcore_gateway',
  },
  {
    sample: 'examples/terraform/agentcore-eks-responder.tf',
    replace: '["@eks_gateway/*"]',
    by: '["*"]',
    caught: 'built-in tools shell and file_operations',
  },
  {
    sample: 'examples/terraform/agentcore-eks-responder.tf',
    replace: '["@eks_gateway/*"]',
    by: '["@gateway/*"]',
    caught: 'no tool "gateway"',
  },
  {
    sample: 'examples/terraform/bedrock-agents-classic.tf',
    replace: 'aws_bedrock_guardrail.content.guardrail_id',
    by: 'aws_bedrock_guardrail.content.id',
    caught: 'aws_bedrock_guardrail has no attribute "id"',
  },
  {
    sample: 'examples/terraform/crashloop-alarm.tf',
    replace: 'resource "aws_lambda_permission" "eventbridge" {',
    by: 'resource "aws_lambda_permision" "eventbridge" {',
    caught: 'aws_lambda_permision is not among the resources',
  },
];

export default planted;
