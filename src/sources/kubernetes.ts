import type { Source } from './types';

/** Kubernetes documentation and source. */
export const kubernetes = {
  'kubectl-apply': {
    title: 'kubectl apply',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/',
    checkedOn: '2026-11',
  },
  'kubectl-edit': {
    title: 'kubectl edit',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_edit/',
    checkedOn: '2026-11',
  },
  'kubernetes-autoscaling': {
    title: 'Autoscaling workloads',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/',
    checkedOn: '2026-11',
  },
  'kubernetes-images': {
    title: 'Images',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/containers/images/',
    checkedOn: '2026-11',
  },
  'kubernetes-kubelet-events': {
    title: 'Event reasons of the kubelet',
    publisher: 'Kubernetes',
    url: 'https://github.com/kubernetes/kubernetes/blob/HEAD/pkg/kubelet/events/event.go',
    checkedOn: '2026-11',
  },
  'kubernetes-kubelet-node-status': {
    title: 'Node status setters of the kubelet',
    publisher: 'Kubernetes',
    url: 'https://github.com/kubernetes/kubernetes/blob/HEAD/pkg/kubelet/nodestatus/setters.go',
    checkedOn: '2026-11',
  },
  'kubernetes-memory-resource': {
    title: 'Assign memory resources to containers and Pods',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
    checkedOn: '2026-11',
  },
  'kubernetes-node-pressure-eviction': {
    title: 'Node-pressure eviction',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    checkedOn: '2026-11',
  },
  'kubernetes-pod-disruption-budget': {
    title: 'Specifying a disruption budget for your application',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    checkedOn: '2026-11',
  },
  'kubernetes-pod-lifecycle': {
    title: 'Pod lifecycle',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
    checkedOn: '2026-11',
  },
  'kubernetes-pod-security-admission': {
    title: 'Pod Security Admission',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    checkedOn: '2026-11',
  },
  'kubernetes-pod-security-standards': {
    title: 'Pod Security Standards',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    checkedOn: '2026-11',
  },
  'kubernetes-resource-management': {
    title: 'Resource management for Pods and containers',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    checkedOn: '2026-11',
  },
  'kubernetes-taints-tolerations': {
    title: 'Taints and tolerations',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    checkedOn: '2026-11',
  },
  'kubernetes-validating-admission-policy': {
    title: 'Validating Admission Policy',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
    checkedOn: '2026-11',
  },
} as const satisfies Record<string, Source>;
