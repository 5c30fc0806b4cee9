#!/usr/bin/env bash
# From level 0 to level 1: installs the add-ons that give a cluster its observability base, in an order that works.
# Needs: AWS CLI v2; eks:DescribeAddonVersions, eks:CreateAddon, eks:DescribeAddon, eks:ListAddons, iam:PassRole on ROLE_ARN.
#        ROLE_ARN: IAM role trusting pods.eks.amazonaws.com with CloudWatchAgentServerPolicy and AWSXrayWriteOnlyAccess.
# Usage: CLUSTER=prod K8S_VERSION=1.34 ROLE_ARN=arn:aws:iam::111122223333:role/cloudwatch-agent ./level1-addons.sh
#        AUTO_MODE=true skips what EKS Auto Mode has built in.
set -euo pipefail

CLUSTER="${CLUSTER:?set CLUSTER to the name of the cluster}"
K8S_VERSION="${K8S_VERSION:?set K8S_VERSION, for example 1.34}"
ROLE_ARN="${ROLE_ARN:?set ROLE_ARN to the role of the CloudWatch agent}"
AUTO_MODE="${AUTO_MODE:-false}"

wait_active() {
  aws eks wait addon-active --cluster-name "$CLUSTER" --addon-name "$1"
}

aws eks describe-addon-versions \
  --kubernetes-version "$K8S_VERSION" \
  --query 'addons[].addonName' \
  --output text

if [[ "$AUTO_MODE" != "true" ]]; then
  aws eks create-addon --cluster-name "$CLUSTER" --addon-name eks-pod-identity-agent
  wait_active eks-pod-identity-agent
fi

# ADOT's webhooks need cert-manager before they can start.
aws eks create-addon --cluster-name "$CLUSTER" --addon-name cert-manager
wait_active cert-manager

aws eks create-addon --cluster-name "$CLUSTER" --addon-name adot
wait_active adot

# Billed from here on: Container Insights by observations, Application Signals by requests, logs by volume.
aws eks create-addon \
  --cluster-name "$CLUSTER" \
  --addon-name amazon-cloudwatch-observability \
  --pod-identity-associations "serviceAccount=cloudwatch-agent,roleArn=$ROLE_ARN"
wait_active amazon-cloudwatch-observability

if [[ "$AUTO_MODE" != "true" ]]; then
  # Needs no IAM rights; feeds node auto repair.
  aws eks create-addon --cluster-name "$CLUSTER" --addon-name eks-node-monitoring-agent
  wait_active eks-node-monitoring-agent
fi

aws eks list-addons --cluster-name "$CLUSTER" --output table
