#!/usr/bin/env bash
# Creates the service level objective that stands in checkout-slo.json; Application Signals creates none by itself.
# Needs: AWS CLI v2; Application Signals on for the cluster; application-signals:CreateServiceLevelObjective.
# Usage: run it in this folder after editing the cluster and namespace in checkout-slo.json.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"

aws application-signals create-service-level-objective \
  --cli-input-json file://checkout-slo.json

aws application-signals get-service-level-objective \
  --id checkout-availability \
  --query 'Slo.{name: Name, goal: Goal.AttainmentGoal, type: EvaluationType}' \
  --output json
