#!/usr/bin/env bash
# Sends GuardDuty findings of high and critical severity to an SNS topic, and EKS attack sequences to a paging topic.
# Needs: AWS CLI v2; events:PutRule, events:PutTargets, sns:SetTopicAttributes; two existing SNS topics that nobody else
#        has given a policy to (set-topic-attributes replaces the policy of the topic).
# Usage: TOPIC_ARN=arn:aws:sns:ap-northeast-2:111122223333:security \
#        PAGE_TOPIC_ARN=arn:aws:sns:ap-northeast-2:111122223333:page ./route-findings.sh
set -euo pipefail

TOPIC_ARN="${TOPIC_ARN:?set TOPIC_ARN to the topic for all severe findings}"
PAGE_TOPIC_ARN="${PAGE_TOPIC_ARN:?set PAGE_TOPIC_ARN to the topic that pages}"

cd "$(dirname "${BASH_SOURCE[0]}")"

# Lets this rule, and only this rule, publish to the topic.
allow_rule_to_publish() {
  local rule_arn="$1" topic_arn="$2" policy
  policy="$(printf '{
    "Version": "2012-10-17",
    "Statement": [{
      "Sid": "AllowEventBridgeRule",
      "Effect": "Allow",
      "Principal": {"Service": "events.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "%s",
      "Condition": {"ArnEquals": {"aws:SourceArn": "%s"}}
    }]
  }' "$topic_arn" "$rule_arn")"
  aws sns set-topic-attributes \
    --topic-arn "$topic_arn" \
    --attribute-name Policy \
    --attribute-value "$policy"
}

# A rule without a target does nothing, so each rule gets both.
SEVERE_RULE_ARN="$(aws events put-rule \
  --name guardduty-severe-findings \
  --event-pattern file://event-pattern.json \
  --query RuleArn \
  --output text)"
allow_rule_to_publish "$SEVERE_RULE_ARN" "$TOPIC_ARN"
aws events put-targets \
  --rule guardduty-severe-findings \
  --targets "Id=security-topic,Arn=$TOPIC_ARN"

SEQUENCE_RULE_ARN="$(aws events put-rule \
  --name guardduty-eks-attack-sequence \
  --event-pattern file://attack-sequence-pattern.json \
  --query RuleArn \
  --output text)"
allow_rule_to_publish "$SEQUENCE_RULE_ARN" "$PAGE_TOPIC_ARN"
aws events put-targets \
  --rule guardduty-eks-attack-sequence \
  --targets "Id=page-topic,Arn=$PAGE_TOPIC_ARN"
