#!/usr/bin/env bash
# Makes this account the monitoring account of one Region: a sink, and the policy that lets source accounts link to it.
# Needs: AWS CLI v2 in the monitoring account, oam:CreateSink, oam:ListSinks, oam:PutSinkPolicy, oam:TagResource.
#   Write your organization's ID into sink-policy.json first.
# Usage: AWS_REGION=ap-northeast-2 ./create-sink.sh   (once for each Region)
set -euo pipefail

: "${AWS_REGION:?set AWS_REGION to the Region of the sink}"
export AWS_REGION
sink_name=${SINK_NAME:-eks-observability}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# An account has at most one sink in a Region.
sink_arn=$(aws oam list-sinks --query 'Items[0].Arn' --output text)
if [[ "$sink_arn" == None ]]; then
  sink_arn=$(aws oam create-sink --name "$sink_name" --tags Environment=Production --query Arn --output text)
fi

# Without the policy every link is refused.
aws oam put-sink-policy --sink-identifier "$sink_arn" --policy "file://$here/sink-policy.json"

printf '%s\n' "$sink_arn"
