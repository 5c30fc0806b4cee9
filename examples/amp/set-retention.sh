#!/usr/bin/env bash
# Keeps the metrics of an Amazon Managed Service for Prometheus workspace for 395 days instead of the default 150.
# Needs: AWS CLI v2; aps:UpdateWorkspaceConfiguration, aps:DescribeWorkspaceConfiguration.
# Usage: WORKSPACE_ID=ws-... ./set-retention.sh
# Longer retention costs storage; the upper limit is 1,095 days.
set -euo pipefail

WORKSPACE_ID="${WORKSPACE_ID:?set WORKSPACE_ID to the id of the workspace (ws-...)}"
RETENTION_DAYS="${RETENTION_DAYS:-395}"

aws amp update-workspace-configuration \
  --workspace-id "$WORKSPACE_ID" \
  --retention-period-in-days "$RETENTION_DAYS"

aws amp describe-workspace-configuration \
  --workspace-id "$WORKSPACE_ID" \
  --query 'workspaceConfiguration.{days: retentionPeriodInDays, status: status.statusCode}' \
  --output json
