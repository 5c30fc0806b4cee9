#!/usr/bin/env bash
# Writes one condition into a node's status, for Node Readiness Controller rules to read.
# Needs: kubectl 1.24 or later, jq, and the rights of rbac.yaml (get nodes, patch nodes/status).
# Usage: ./set-node-condition.sh NODE True|False REASON MESSAGE
#   CONDITION_TYPE (default aiops.example.com/HardwareRisk) names the condition.
#   Run it again to refresh the heartbeat, and with False to clear the condition: nothing else does.
set -euo pipefail

if [[ $# -ne 4 ]]; then
  printf 'usage: %s NODE True|False REASON MESSAGE\n' "$0" >&2
  exit 2
fi
node=$1 status=$2 reason=$3 message=$4
type=${CONDITION_TYPE:-aiops.example.com/HardwareRisk}

# Types without this prefix belong to the kubelet or to another controller.
if [[ "$type" != aiops.example.com/?* ]]; then
  printf 'refused: condition type %s is outside aiops.example.com/\n' "$type" >&2
  exit 2
fi
if [[ "$status" != True && "$status" != False ]]; then
  printf 'refused: status must be True or False, not %s\n' "$status" >&2
  exit 2
fi
if [[ ! "$reason" =~ ^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$ ]]; then
  printf 'refused: reason must be one word in CamelCase, not %s\n' "$reason" >&2
  exit 2
fi

now=$(date -u +%Y-%m-%dT%H:%M:%SZ)

# The transition time stays as it is while the status stays the same.
since=$(kubectl get node "$node" -o json | jq -r \
  --arg type "$type" --arg status "$status" --arg now "$now" \
  '[.status.conditions[]? | select(.type == $type and .status == $status) | .lastTransitionTime][0] // $now')

patch=$(jq -n \
  --arg type "$type" --arg status "$status" --arg reason "$reason" --arg message "$message" \
  --arg now "$now" --arg since "$since" \
  '{status: {conditions: [{
     type: $type, status: $status, reason: $reason, message: $message,
     lastHeartbeatTime: $now, lastTransitionTime: $since
   }]}}')

kubectl patch node "$node" --subresource status --type strategic --patch "$patch"
