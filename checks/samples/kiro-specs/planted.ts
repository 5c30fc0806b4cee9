import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/kiro/specs/eks-traffic-autoscaling/design.md',
    replace: '| eks | `get_k8s_events` |',
    by: '| eks | `get_pod_events` |',
    caught: 'The eks MCP server has no tool "get_pod_events"',
  },
  {
    sample: 'examples/kiro/specs/eks-traffic-autoscaling/requirements.md',
    replace: 'THE Scaler SHALL consolidate them.',
    by: 'the scaler consolidates them.',
    caught: 'Criterion 3.2 is not in EARS notation',
  },
  {
    sample: 'examples/kiro/specs/eks-traffic-autoscaling/tasks.md',
    replace: '    - _Requirements: 3.3_',
    by: '    - _Requirements: 3.4_',
    caught: 'requirements.md has no criterion 3.4',
  },
];

export default planted;
