import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/amp/set-retention.sh',
    replace: '--retention-period-in-days',
    by: '--retention-days',
    caught: '--retention-days is no option of `aws amp update-workspace-configuration`',
  },
  {
    sample: 'examples/anomaly/memory-anomaly-alarm.sh',
    replace: 'GreaterThanUpperThreshold',
    by: 'GreaterThanUpperBand',
    caught: '"GreaterThanUpperBand" is none of',
  },
  {
    sample: 'examples/eks/install-adot-addon.sh',
    replace: "health.issues}'",
    by: "health.problems}'",
    caught: '--query reads "problems"',
  },
  {
    sample: 'examples/eks/list-addons-by-owner.sh',
    replace: 'aws eks describe-addon-versions',
    by: 'aws eks list-addon-versions',
    caught: '`aws eks list-addon-versions` does not exist',
  },
  {
    sample: 'examples/guardduty/enable-eks-threat-detection.sh',
    replace: '"Name": "EKS_ADDON_MANAGEMENT"',
    by: '"Name": "EKS_AGENT_MANAGEMENT"',
    caught: '"EKS_AGENT_MANAGEMENT" is none of',
  },
  {
    sample: 'examples/guardduty/route-findings.sh',
    replace: '--targets "Id=page-topic,Arn=$PAGE_TOPIC_ARN"',
    by: '--targets "Arn=$PAGE_TOPIC_ARN"',
    caught: 'Targets.0.Id is required and missing',
  },
  {
    sample: 'examples/maturity/level1-addons.sh',
    replace: 'serviceAccount=cloudwatch-agent,roleArn=$ROLE_ARN',
    by: 'serviceAccount=cloudwatch-agent,role=$ROLE_ARN',
    caught: 'podIdentityAssociations.0.role is no member',
  },
  {
    sample: 'examples/network/nfm-addon.sh',
    replace: 'set -euo pipefail',
    by: 'set -euo pipefail; if true; then',
    caught: 'bash cannot read this',
  },
  {
    sample: 'examples/node-readiness/check-hardware-risk.sh',
    replace: '  exit 2\nfi\nscore=',
    by: 'fi\nscore=',
    caught: 'ends with exit code 1',
  },
  {
    sample: 'examples/node-readiness/set-node-condition.sh',
    replace: 'node=$1 status=$2 reason=$3',
    by: 'node=$1 status=$2',
    caught: 'reason: unbound variable',
  },
  {
    sample: 'examples/node-readiness/set-node-condition.sh',
    replace: 'patch=$(jq -n \\\n',
    by: 'patch=$(jq -n -r \\\n  \'"a"\' \\\n',
    caught: 'the patch is no JSON object',
  },
  {
    sample: 'examples/node-readiness/set-node-condition.sh',
    replace: 'lastHeartbeatTime: $now,',
    by: 'lastHeartbeatTime: $now lastSeen: 1,',
    caught: 'ends with exit code 3',
  },
  {
    sample: 'examples/observability/network-flow-monitor.sh',
    replace: '--destination-category INTER_AZ',
    by: '--destination-category CROSS_AZ',
    caught: '"CROSS_AZ" is none of',
  },
  {
    sample: 'examples/observability/oam/create-link.sh',
    replace: '--sink-identifier',
    by: '--sink-arn',
    caught: 'SinkIdentifier is required and missing',
  },
  {
    sample: 'examples/observability/oam/create-sink.sh',
    replace: '--policy "file://$here/sink-policy.json"',
    by: '--policy "file://$here/policy.json"',
    caught: 'which does not exist',
  },
  {
    sample: 'examples/slo/create-slo.sh',
    replace: '--cli-input-json file://checkout-slo.json',
    by: '--cli-input-json file://checkout.json',
    caught: 'reads checkout.json, which does not exist',
  },
];

export default planted;
