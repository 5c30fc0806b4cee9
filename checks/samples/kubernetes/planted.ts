import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/anomaly/memory-leak-rules.yaml',
    replace: 'monitoring.coreos.com/v1\nkind',
    by: 'monitoring.coreos.com/v1beta1\nkind',
    caught: 'There is no PrometheusRule',
  },
  {
    sample: 'examples/anomaly/memory-leak-rules.yaml',
    replace: 'for: 15m',
    by: 'for: 15 minutes',
    caught: '"for" must match pattern',
  },
  {
    sample: 'examples/network/ml-network-rules.yaml',
    replace: 'groups:\n',
    by: 'group:\n',
    caught: 'Unknown field "group"',
  },
  {
    sample: 'examples/network/nfm-podmonitor.yaml',
    replace: 'podMetricsEndpoints:',
    by: 'endpoints:',
    caught: 'Unknown field "endpoints"',
  },
  {
    sample: 'examples/node-readiness/cni-bootstrap-rule.yaml',
    replace: 'requiredStatus: "True"',
    by: 'requiredStatus: "True"\n      defaultStatus: "False"',
    caught: 'defaultStatus should not be used',
  },
  {
    sample: 'examples/node-readiness/hardware-risk-rule.yaml',
    replace: 'readiness.node.x-k8s.io/v1alpha1',
    by: 'node.k8s.io/v1alpha1',
    caught: 'There is no NodeReadinessRule',
  },
  {
    sample: 'examples/node-readiness/hardware-risk-rule.yaml',
    replace: 'requiredStatus: "False"',
    by: 'requiredStatus: False',
    caught: '"requiredStatus" must be string',
  },
  {
    sample: 'examples/node-readiness/nodepool-startup-taint.yaml',
    replace: 'startupTaints:',
    by: 'startUpTaints:',
    caught: 'Unknown field "startUpTaints"',
  },
  {
    sample: 'examples/node-readiness/rbac.yaml',
    replace: '    verbs: ["patch"]\n',
    by: '',
    caught: 'Required field is missing: verbs',
  },
  {
    sample: 'examples/policy/namespace-psa.yaml',
    replace: 'enforce: restricted',
    by: 'enforce: restrictive',
    caught: 'not allowed',
  },
  {
    sample: 'examples/policy/pod-security-kyverno.yaml',
    replace: 'kind: ValidatingPolicy',
    by: 'kind: ClusterPolicy',
    caught: 'There is no ClusterPolicy',
  },
  {
    sample: 'examples/policy/pod-security-vap.yaml',
    replace: '["Deny", "Audit"]',
    by: '["Deny", "Warn"]',
    caught: 'Deny and Warn',
  },
  {
    sample: 'examples/security/quarantine-networkpolicy.yaml',
    replace: '    - Egress',
    by: '    - egress',
    caught: 'must be Egress or Ingress',
  },
  {
    sample: 'examples/genai-observability/agent-deployment.yaml',
    replace: '  selector:\n    matchLabels:\n      app.kubernetes.io/name: support-agent\n',
    by: '',
    caught: 'Required field is missing: selector',
  },
  {
    sample: 'examples/k8s/secure-deployment.yaml',
    replace: 'containerPort: 8080',
    by: 'containerPort: "8080"',
    caught: '"containerPort" must be number',
  },
  {
    sample: 'examples/k8s/secure-deployment.before.yaml',
    replace: 'replicas: 1',
    by: 'replica: 1',
    caught: 'Unknown field "replica"',
  },
  {
    sample: 'examples/k8s/web-hpa.yaml',
    replace: 'minReplicas: 2',
    by: 'minReplicas: 30',
    caught: 'minReplicas must not be greater',
  },
  {
    sample: 'examples/k8s/web-hpa.yaml',
    replace: 'autoscaling/v2',
    by: 'autoscaling/v2beta2',
    caught: 'There is no HorizontalPodAutoscaler',
  },
];

export default planted;
