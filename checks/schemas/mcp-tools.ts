import type { Standard } from '../samples/checker';

/** The tools of two open-source servers, from their README.md and source. */
export const toolsStandard: Standard = {
  name: 'Tools of the EKS and CloudWatch MCP servers',
  source: 'awslabs/mcp:src/eks-mcp-server, src/cloudwatch-mcp-server',
  version: '0.1.37 and 0.1.8',
};

/** By the name that a client configuration gives the server. */
export const mcpTools: Readonly<Record<string, readonly string[]>> = {
  eks: [
    'manage_eks_stacks',
    'list_k8s_resources',
    'manage_k8s_resource',
    'apply_yaml',
    'list_api_versions',
    'generate_app_manifest',
    'get_pod_logs',
    'get_k8s_events',
    'get_eks_vpc_config',
    'get_cloudwatch_logs',
    'get_cloudwatch_metrics',
    'get_eks_metrics_guidance',
    'get_policies_for_role',
    'add_inline_policy',
    'search_eks_troubleshoot_guide',
    'get_eks_insights',
  ],
  cloudwatch: [
    'get_metric_data',
    'get_metric_metadata',
    'analyze_metric',
    'get_recommended_metric_alarms',
    'execute_promql_query',
    'execute_promql_range_query',
    'get_promql_label_values',
    'get_promql_series',
    'get_promql_labels',
    'get_active_alarms',
    'get_alarm_history',
    'describe_log_groups',
    'analyze_log_group',
    'execute_log_insights_query',
    'get_logs_insight_query_results',
    'cancel_logs_insight_query',
    'execute_cwl_insights_batch',
    'recommend_indexes_loggroup',
    'recommend_indexes_account',
  ],
};
