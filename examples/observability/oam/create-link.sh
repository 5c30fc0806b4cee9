#!/usr/bin/env bash
# Links this source account to the sink of the monitoring account, for one Region. The data stays in this account.
# Needs: AWS CLI v2 in the source account, oam:CreateLink, and the Link rights of each shared type:
#   cloudwatch:Link, logs:Link, xray:Link, applicationinsights:Link, internetmonitor:Link, application-signals:Link.
# Usage: AWS_REGION=ap-northeast-2 SINK_ARN=arn:aws:oam:… ./create-link.sh   (once for each Region)
set -euo pipefail

: "${AWS_REGION:?set AWS_REGION to the Region of the sink}"
: "${SINK_ARN:?set SINK_ARN to the ARN that create-sink.sh printed}"
export AWS_REGION

# OAM fills in $AccountName; single quotes keep it from the shell.
# shellcheck disable=SC2016
aws oam create-link \
  --label-template '$AccountName' \
  --sink-identifier "$SINK_ARN" \
  --resource-types \
    AWS::CloudWatch::Metric \
    AWS::Logs::LogGroup \
    AWS::XRay::Trace \
    AWS::ApplicationInsights::Application \
    AWS::InternetMonitor::Monitor \
    AWS::ApplicationSignals::Service \
    AWS::ApplicationSignals::ServiceLevelObjective \
  --query Arn --output text
