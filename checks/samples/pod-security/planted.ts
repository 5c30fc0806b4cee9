import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/k8s/secure-deployment.yaml',
    replace: '            allowPrivilegeEscalation: false\n',
    by: '',
    caught: 'must set allowPrivilegeEscalation',
  },
  {
    sample: 'examples/genai-observability/agent-deployment.yaml',
    replace: 'runAsUser: 1000',
    by: 'runAsUser: 0',
    caught: 'must not run as user 0',
  },
];

export default planted;
