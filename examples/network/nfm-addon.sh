#!/usr/bin/env bash
# Installs the Network Flow Monitor agent as an EKS add-on and turns its OpenMetrics endpoint on.
# Needs: AWS CLI v2, EKS Pod Identity in the cluster, add-on 1.1.0 or later, and a role with the managed policy
#   CloudWatchNetworkFlowMonitorAgentPublishPolicy.
# Usage: CLUSTER=… ROLE_ARN=… ./nfm-addon.sh
#   The scope and the monitor come after it: examples/observability/network-flow-monitor.sh.
set -euo pipefail

: "${CLUSTER:?set CLUSTER to the name of the EKS cluster}"
: "${ROLE_ARN:?set ROLE_ARN to the role of the agent}"
addon=aws-network-flow-monitoring-agent

# 0.0.0.0 listens on every interface of the node: restrict it with a network policy or a security group.
aws eks create-addon \
  --cluster-name "$CLUSTER" \
  --addon-name "$addon" \
  --pod-identity-associations "serviceAccount=aws-network-flow-monitor-agent-service-account,roleArn=$ROLE_ARN" \
  --configuration-values '{"env":{"OPEN_METRICS":"on","OPEN_METRICS_ADDRESS":"0.0.0.0","OPEN_METRICS_PORT":9109}}'

aws eks wait addon-active --cluster-name "$CLUSTER" --addon-name "$addon"
aws eks describe-addon --cluster-name "$CLUSTER" --addon-name "$addon" \
  --query 'addon.{status:status,version:addonVersion,issues:health.issues}'
