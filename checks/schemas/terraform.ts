/** An argument: a plain value, or a block with fields of its own. */
export interface TerraformField {
  readonly required?: true;
  readonly fields?: TerraformFields;
}

export type TerraformFields = Readonly<Record<string, TerraformField>>;

export interface TerraformType {
  readonly fields: TerraformFields;
  /** What other resources may refer to. */
  readonly attributes: readonly string[];
}

/** The form of checks/schemas/terraform-aws.json. */
export interface TerraformSchema {
  readonly name: string;
  readonly source: string;
  readonly version: string;
  readonly resources: Readonly<Record<string, TerraformType>>;
  readonly dataSources: Readonly<Record<string, TerraformType>>;
}

/** Arguments of every resource, whatever its type. */
export const metaArguments = ['depends_on', 'count', 'for_each', 'provider', 'lifecycle', 'provisioner'];

/** Blocks that the provider's schema leaves optional and its documentation calls required. */
export const documentedAsRequired: Readonly<Record<string, readonly string[]>> = {
  aws_bedrockagentcore_gateway_target: ['target_configuration'],
  aws_bedrockagentcore_harness: ['model'],
  aws_bedrockagentcore_policy: ['definition'],
  aws_bedrockagent_agent_action_group: ['action_group_executor'],
  aws_cloudwatch_metric_alarm: ['comparison_operator', 'evaluation_periods'],
};

/** Values that the provider's documentation lists, by type and path of the argument. */
export const values: Readonly<Record<string, readonly string[]>> = {
  'aws_bedrockagentcore_gateway.authorizer_type': ['CUSTOM_JWT', 'AWS_IAM'],
  'aws_bedrockagentcore_gateway.protocol_type': ['MCP'],
  'aws_bedrockagentcore_gateway.protocol_configuration.mcp.search_type': ['SEMANTIC'],
  'aws_bedrockagentcore_gateway.policy_engine_configuration.mode': ['LOG_ONLY', 'ENFORCE'],
  'aws_bedrockagentcore_policy.validation_mode': ['FAIL_ON_ANY_FINDINGS', 'IGNORE_ALL_FINDINGS'],
  'aws_bedrockagentcore_harness.tool.type': [
    'remote_mcp',
    'agentcore_browser',
    'agentcore_gateway',
    'inline_function',
    'agentcore_code_interpreter',
  ],
  'aws_bedrock_guardrail.content_policy_config.filters_config.type': [
    'SEXUAL',
    'VIOLENCE',
    'HATE',
    'INSULTS',
    'MISCONDUCT',
    'PROMPT_ATTACK',
  ],
  'aws_bedrock_guardrail.content_policy_config.filters_config.input_strength': ['NONE', 'LOW', 'MEDIUM', 'HIGH'],
  'aws_bedrock_guardrail.content_policy_config.filters_config.output_strength': ['NONE', 'LOW', 'MEDIUM', 'HIGH'],
  'aws_bedrock_guardrail.sensitive_information_policy_config.pii_entities_config.action': [
    'BLOCK',
    'ANONYMIZE',
    'NONE',
  ],
  'aws_bedrock_guardrail.topic_policy_config.topics_config.type': ['DENY'],
  'aws_bedrockagent_agent_action_group.agent_version': ['DRAFT'],
  'aws_cloudwatch_metric_alarm.comparison_operator': [
    'GreaterThanOrEqualToThreshold',
    'GreaterThanThreshold',
    'LessThanThreshold',
    'LessThanOrEqualToThreshold',
    'LessThanLowerOrGreaterThanUpperThreshold',
    'LessThanLowerThreshold',
    'GreaterThanUpperThreshold',
  ],
  'aws_cloudwatch_metric_alarm.statistic': ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'],
  'aws_cloudwatch_metric_alarm.treat_missing_data': ['missing', 'ignore', 'breaching', 'notBreaching'],
};
