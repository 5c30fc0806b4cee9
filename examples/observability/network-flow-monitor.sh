#!/usr/bin/env bash
# Watches the network flows of one EKS cluster and asks which pairs send most bytes across Availability Zones.
# Needs: AWS CLI v2, GNU date, the add-on of examples/network/nfm-addon.sh in the cluster, eks:DescribeCluster, and the
#   rights CreateScope, GetScope, CreateMonitor and the TopContributors queries of networkflowmonitor.
# Usage: AWS_REGION=… ACCOUNT_ID=… CLUSTER=… ./network-flow-monitor.sh create   (once; then give it some minutes)
#        AWS_REGION=… CLUSTER=… ./network-flow-monitor.sh top                   (the last hour)
set -euo pipefail

: "${AWS_REGION:?set AWS_REGION}"
: "${CLUSTER:?set CLUSTER to the name of the EKS cluster}"
export AWS_REGION
monitor="eks-$CLUSTER"

create() {
  : "${ACCOUNT_ID:?set ACCOUNT_ID}"
  local scope_id scope_arn cluster_arn

  scope_id=$(aws networkflowmonitor create-scope \
    --targets "targetIdentifier={targetId={accountId=$ACCOUNT_ID},targetType=ACCOUNT},region=$AWS_REGION" \
    --query scopeId --output text)
  while [[ $(aws networkflowmonitor get-scope --scope-id "$scope_id" --query status --output text) == IN_PROGRESS ]]; do
    sleep 10
  done
  scope_arn=$(aws networkflowmonitor get-scope --scope-id "$scope_id" --query scopeArn --output text)

  cluster_arn=$(aws eks describe-cluster --name "$CLUSTER" --query cluster.arn --output text)
  aws networkflowmonitor create-monitor \
    --monitor-name "$monitor" \
    --scope-arn "$scope_arn" \
    --local-resources "type=AWS::EKS::Cluster,identifier=$cluster_arn"
}

top() {
  local query_id status

  query_id=$(aws networkflowmonitor start-query-monitor-top-contributors \
    --monitor-name "$monitor" \
    --start-time "$(date -u -d '-1 hour' +%Y-%m-%dT%H:%M:%SZ)" \
    --end-time "$(date -u +%Y-%m-%dT%H:%M:%SZ)" \
    --metric-name DATA_TRANSFERRED \
    --destination-category INTER_AZ \
    --limit 20 \
    --query queryId --output text)

  while true; do
    status=$(aws networkflowmonitor get-query-status-monitor-top-contributors \
      --monitor-name "$monitor" --query-id "$query_id" --query status --output text)
    case "$status" in
      SUCCEEDED) break ;;
      FAILED | CANCELED)
        printf 'query %s: %s\n' "$query_id" "$status" >&2
        exit 1
        ;;
    esac
    sleep 5
  done

  aws networkflowmonitor get-query-results-monitor-top-contributors \
    --monitor-name "$monitor" --query-id "$query_id"
}

case "${1:-}" in
  create) create ;;
  top) top ;;
  *)
    printf 'usage: %s create|top\n' "$0" >&2
    exit 2
    ;;
esac
