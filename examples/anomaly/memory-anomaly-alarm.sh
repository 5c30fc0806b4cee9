#!/usr/bin/env bash
# Learns the normal band of a workload's memory use and alarms above it.
# Needs: AWS CLI v2, Container Insights with enhanced observability (namespace ContainerInsights), and the rights
#   cloudwatch:PutAnomalyDetector and cloudwatch:PutMetricAlarm.
# Usage: CLUSTER=… NAMESPACE=… POD_NAME=… TOPIC_ARN=… ./memory-anomaly-alarm.sh [--dry-run]
#   POD_NAME is the value of the PodName dimension; `aws cloudwatch list-metrics --namespace ContainerInsights` shows it.
set -euo pipefail

: "${CLUSTER:?set CLUSTER to the name of the EKS cluster}"
: "${NAMESPACE:?set NAMESPACE to the Kubernetes namespace}"
: "${POD_NAME:?set POD_NAME to the value of the PodName dimension}"
: "${TOPIC_ARN:?set TOPIC_ARN to the ARN of an SNS topic}"

dry_run=false
if [[ "${1:-}" == "--dry-run" ]]; then
  dry_run=true
fi

run() {
  if "$dry_run"; then
    printf '%q ' "$@"
    printf '\n'
  else
    "$@"
  fi
}

metric=pod_memory_utilization_over_pod_limit
dimensions="[{Name=ClusterName,Value=$CLUSTER},{Name=Namespace,Value=$NAMESPACE},{Name=PodName,Value=$POD_NAME}]"

run aws cloudwatch put-anomaly-detector \
  --single-metric-anomaly-detector "Namespace=ContainerInsights,MetricName=$metric,Stat=Average,Dimensions=$dimensions"

# The band is two standard deviations wide; three of five periods above it raise the alarm.
run aws cloudwatch put-metric-alarm \
  --alarm-name "eks-memory-anomaly-$CLUSTER-$NAMESPACE-$POD_NAME" \
  --alarm-description "Memory use of $NAMESPACE/$POD_NAME is above its learned band." \
  --comparison-operator GreaterThanUpperThreshold \
  --threshold-metric-id band \
  --evaluation-periods 5 \
  --datapoints-to-alarm 3 \
  --treat-missing-data missing \
  --alarm-actions "$TOPIC_ARN" \
  --metrics "[
    {
      \"Id\": \"m1\",
      \"ReturnData\": true,
      \"MetricStat\": {
        \"Metric\": {
          \"Namespace\": \"ContainerInsights\",
          \"MetricName\": \"$metric\",
          \"Dimensions\": [
            {\"Name\": \"ClusterName\", \"Value\": \"$CLUSTER\"},
            {\"Name\": \"Namespace\", \"Value\": \"$NAMESPACE\"},
            {\"Name\": \"PodName\", \"Value\": \"$POD_NAME\"}
          ]
        },
        \"Period\": 300,
        \"Stat\": \"Average\"
      }
    },
    {
      \"Id\": \"band\",
      \"ReturnData\": true,
      \"Label\": \"expected\",
      \"Expression\": \"ANOMALY_DETECTION_BAND(m1, 2)\"
    }
  ]"
