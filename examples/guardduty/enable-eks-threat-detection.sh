#!/usr/bin/env bash
# Turns on the two GuardDuty plans that feed Extended Threat Detection for EKS, then shows coverage and a sample finding.
# Needs: AWS CLI v2; guardduty:ListDetectors, CreateDetector, UpdateDetector, GetDetector, ListCoverage,
#        CreateSampleFindings; one account and Region at a time.
# In an organization the delegated administrator uses `aws guardduty update-organization-configuration` instead.
# Cost: EKS Protection by audit-log events, Runtime Monitoring by vCPU-hours; each plan has a 30-day trial.
set -euo pipefail

# A Region has at most one detector, so look before creating one.
DETECTOR_ID="$(aws guardduty list-detectors --query 'DetectorIds[0]' --output text)"

if [[ "$DETECTOR_ID" == "None" ]]; then
  echo "warning: create-detector switches on, and bills, every optional plan that is not named, except Runtime Monitoring" >&2
  DETECTOR_ID="$(aws guardduty create-detector \
    --enable \
    --finding-publishing-frequency FIFTEEN_MINUTES \
    --query DetectorId \
    --output text)"
fi

# EKS_RUNTIME_MONITORING is the older feature; naming it beside RUNTIME_MONITORING is an error.
aws guardduty update-detector \
  --detector-id "$DETECTOR_ID" \
  --features '[
    {"Name": "EKS_AUDIT_LOGS", "Status": "ENABLED"},
    {
      "Name": "RUNTIME_MONITORING",
      "Status": "ENABLED",
      "AdditionalConfiguration": [{"Name": "EKS_ADDON_MANAGEMENT", "Status": "ENABLED"}]
    }
  ]'

aws guardduty get-detector --detector-id "$DETECTOR_ID" --query Features

# Fargate and Hybrid Nodes are not covered by Runtime Monitoring: read the list, do not assume.
aws guardduty list-coverage \
  --detector-id "$DETECTOR_ID" \
  --filter-criteria '{"FilterCriterion": [{"CriterionKey": "RESOURCE_TYPE", "FilterCondition": {"Equals": ["EKS"]}}]}'

aws guardduty create-sample-findings \
  --detector-id "$DETECTOR_ID" \
  --finding-types AttackSequence:EKS/CompromisedCluster
