import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/eventbridge/crashloop-alarm-rule.json',
    replace: '"detail-type"',
    by: '"detailType"',
    caught: 'No event has a field "detailType"',
  },
  {
    sample: 'examples/eventbridge/crashloop-alarm-rule.json',
    replace: '"anything-but"',
    by: '"not"',
    caught: '"not", which is no operator',
  },
  {
    sample: 'examples/eventbridge/crashloop-alarm-rule.match.json',
    replace: '"alarmName": "eks-crashloop-checkout"',
    by: '"alarmName": "checkout"',
    caught: 'must match this event and does not',
  },
  {
    sample: 'examples/eventbridge/crashloop-alarm-rule.json',
    replace: '{ "anything-but": ["ALARM"] }',
    by: '"OK", "INSUFFICIENT_DATA", "ALARM"',
    caught: 'crashloop-alarm-rule.json must not match this event and does',
  },
  {
    sample: 'examples/eventbridge/crashloop-alarm-rule.no-match-unchanged.json',
    replace: '"previousState": {\n      "value": "ALARM"',
    by: '"previousState": {\n      "value": "OK"',
    caught: 'must not match this event and does',
  },
  {
    sample: 'examples/eventbridge/crashloop-alarm-rule.no-match.json',
    replace: '"version": "0",',
    by: '',
    caught: 'The event has no "version"',
  },
  {
    sample: 'examples/eventbridge/k8s-event-rule.json',
    replace: '"BackOff"',
    by: '"CrashLoopBackOff"',
    caught: 'detail.reason is "BackOff"',
  },
  {
    sample: 'examples/eventbridge/k8s-event-rule.match.json',
    replace: '"source"',
    by: '"Source"',
    caught: 'The event has no "source"',
  },
  {
    sample: 'examples/eventbridge/k8s-event-rule.no-match.json',
    replace: 'Back-off pulling image',
    by: 'Back-off restarting failed container',
    caught: 'must not match this event and does',
  },
  {
    sample: 'examples/eventbridge/crashloop-responder/sample-event.json',
    replace: '"CloudWatch Alarm State Change"',
    by: '"EKS Pod State Change"',
    caught: 'detail-type is "EKS Pod State Change"',
  },
  {
    sample: 'examples/eventbridge/crashloop-responder/sample-k8s-event.json',
    replace: '"type": "Warning"',
    by: '"type": "Normal"',
    caught: 'detail.type is "Normal"',
  },
  {
    sample: 'examples/security/guardduty-rule.json',
    replace: '{ "numeric": [">=", 7] }',
    by: '{ "numeric": [">= 7"] }',
    caught: '"numeric" does not take',
  },
  {
    sample: 'examples/security/guardduty-rule.match.json',
    replace: '"severity": 8',
    by: '"severity": 5',
    caught: 'detail.severity is 5',
  },
  {
    sample: 'examples/security/guardduty-rule.no-match.json',
    replace: '"severity": 5',
    by: '"severity": 7',
    caught: 'must not match this event and does',
  },
  {
    sample: 'examples/network/ml-alarm-rule.json',
    replace: '"state": { "value": ["ALARM"] }',
    by: '"state": { "value": "ALARM" }',
    caught: 'must be an object, or an array of values',
  },
  {
    sample: 'examples/network/ml-alarm-rule.match.json',
    replace: '"value": "ALARM"',
    by: '"value": "INSUFFICIENT_DATA"',
    caught: 'must match this event and does not',
  },
  {
    sample: 'examples/network/ml-alarm-rule.no-match.json',
    replace: '"alarmName": "ml-queue-length"',
    by: '"alarmName": "ml-network-queue"',
    caught: 'must not match this event and does',
  },
  { sample: 'examples/stepfunctions/node-recovery-rule.json', replace: '["ALARM"]', by: '[]', caught: 'empty array' },
  {
    sample: 'examples/stepfunctions/node-recovery-rule.match.json',
    replace: '"alarmName": "eks-node-notready-production-cluster"',
    by: '"alarmName": "eks-node-not-ready"',
    caught: 'must match this event and does not',
  },
  {
    sample: 'examples/stepfunctions/node-recovery-rule.no-match.json',
    replace: '"resources"',
    by: '"resource"',
    caught: 'no list "resources"',
  },
  {
    sample: 'examples/guardduty/event-pattern.json',
    replace: '"aws.guardduty"',
    by: '"guardduty"',
    caught: 'source is "aws.guardduty"',
  },
  {
    sample: 'examples/guardduty/attack-sequence-pattern.json',
    replace: '"prefix"',
    by: '"startsWith"',
    caught: '"startsWith", which is no operator',
  },
  {
    sample: 'examples/guardduty/event-pattern.match.json',
    replace: '"severity": 8.0',
    by: '"severity": 6.9',
    caught: 'must match this event and does not',
  },
  {
    sample: 'examples/guardduty/event-pattern.no-match.json',
    replace: '"severity": 5.0',
    by: '"severity": 9.0',
    caught: 'must not match this event and does',
  },
  {
    sample: 'examples/guardduty/attack-sequence-pattern.match.json',
    replace: '"AttackSequence:EKS/CompromisedCluster"',
    by: '"AttackSequence:S3/CompromisedData"',
    caught: 'must match this event and does not',
  },
  {
    sample: 'examples/guardduty/attack-sequence-pattern.no-match.json',
    replace: '"source"',
    by: '"origin"',
    caught: 'The event has no "source"',
  },
];

export default planted;
