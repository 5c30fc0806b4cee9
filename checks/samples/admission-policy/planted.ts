import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/policy/pod-security-vap.yaml',
    replace: '        + object.spec.?initContainers.orValue([])\n',
    by: '',
    caught: 'deny-init-container.json: the policy must deny',
  },
  {
    sample: 'examples/policy/pod-security-vap.yaml',
    replace: 'variables.escalatingContainers.size() == 0',
    by: 'variables.escalating.size() == 0',
    caught: 'cannot be evaluated',
  },
  {
    sample: 'examples/policy/pod-security-kyverno.yaml',
    replace: 'runAsNonRoot.orValue(variables.podNonRoot)',
    by: 'runAsNonRoot.orValue(variables.podNonRoot',
    caught: 'cannot be evaluated',
  },
];

export default planted;
