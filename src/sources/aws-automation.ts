import type { Source } from './types';

/** Events and workflows: EventBridge, Step Functions, Argo CD. */
export const awsAutomation = {
  'amazon-states-language': {
    title: 'Amazon States Language',
    publisher: 'AWS',
    url: 'https://states-language.net/spec.html',
    checkedOn: '2026-11',
  },
  'argo-cd-auto-sync': {
    title: 'Automated sync policy',
    publisher: 'Argo CD',
    url: 'https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/',
    checkedOn: '2026-11',
  },
  'argo-cd-docs': {
    title: 'Argo CD – declarative GitOps CD for Kubernetes',
    publisher: 'Argo CD',
    url: 'https://argo-cd.readthedocs.io/',
    checkedOn: '2026-11',
  },
  'eventbridge-api-model': {
    title: 'Amazon EventBridge API model (2015-10-07)',
    publisher: 'AWS SDK for Python (botocore)',
    url: 'https://github.com/boto/botocore/tree/HEAD/botocore/data/events/2015-10-07',
    checkedOn: '2026-11',
  },
  'eventbridge-dlq': {
    title: 'Using dead-letter queues to process undelivered events in EventBridge',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
    checkedOn: '2026-11',
  },
  'eventbridge-events-cloudwatch': {
    title: 'Amazon CloudWatch events',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-cloudwatch.html',
    checkedOn: '2026-11',
  },
  'eventbridge-events-eks': {
    title: 'Amazon EKS events',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-eks.html',
    checkedOn: '2026-11',
  },
  'eventbridge-events-guardduty': {
    title: 'Amazon GuardDuty events',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-guardduty.html',
    checkedOn: '2026-11',
  },
  'eventbridge-events-managed-services': {
    title: 'AWS Managed Services events',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-managedservices.html',
    checkedOn: '2026-11',
  },
  'eventbridge-events-reference': {
    title: 'Amazon EventBridge Events Reference',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/',
    checkedOn: '2026-11',
  },
  'eventbridge-input-transformation': {
    title: 'Amazon EventBridge input transformation',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html',
    checkedOn: '2026-11',
  },
  'eventbridge-what-is': {
    title: 'What is Amazon EventBridge?',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html',
    checkedOn: '2026-11',
  },
  'kubernetes-event-exporter-eventbridge': {
    title: 'EventBridge sink',
    publisher: 'kubernetes-event-exporter',
    url: 'https://github.com/resmoio/kubernetes-event-exporter/blob/HEAD/pkg/sinks/eventbridge.go',
    checkedOn: '2026-11',
  },
  'lambda-python-handler': {
    title: 'Define Lambda function handler in Python',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html',
    checkedOn: '2026-11',
  },
  'step-functions-eks': {
    title: 'Create and manage Amazon EKS clusters with Step Functions',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html',
    checkedOn: '2026-11',
  },
  'step-functions-error-handling': {
    title: 'Handling errors in Step Functions workflows',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
    checkedOn: '2026-11',
  },
  'step-functions-service-integration-patterns': {
    title: 'Discover service integration patterns in Step Functions',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html',
    checkedOn: '2026-11',
  },
  'well-architected-reliability': {
    title: 'Reliability Pillar, AWS Well-Architected Framework',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    checkedOn: '2026-11',
  },
} as const satisfies Record<string, Source>;
