#!/usr/bin/env bash
# Watches the network flows of one EKS cluster and asks which pairs send most bytes across Availability Zones.
# Needs: AWS CLI v2; the add-on of examples/network/nfm-addon.sh in the cluster; rights on networkflowmonitor.
# Usage: AWS_REGION=… ACCOUNT_ID=… CLUSTER=… ./network-flow-monitor.sh
#   SCOPE_ARN reuses the scope that the account has already.
set -euo pipefail

: "${AWS_REGION:?set AWS_REGION}"
: "${ACCOUNT_ID:?set ACCOUNT_ID}"
: "${CLUSTER:?set CLUSTER to the name of the EKS cluster}"
export AWS_REGION
monitor="eks-$CLUSTER"

scope_arn=${SCOPE_ARN:-}
if [[ -z "$scope_arn" ]]; then
  scope_arn=$(aws networkflowmonitor create-scope \
    --targets "targetIdentifier={targetId={accountId=$ACCOUNT_ID},targetType=ACCOUNT},region=$AWS_REGION" \
    --query scopeArn --output text)
fi

cluster_arn=$(aws eks describe-cluster --name "$CLUSTER" --query cluster.arn --output text)
aws networkflowmonitor create-monitor \
  --monitor-name "$monitor" \
  --scope-arn "$scope_arn" \
  --local-resources "type=AWS::EKS::Cluster,identifier=$cluster_arn"

# GNU date; the last hour.
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
