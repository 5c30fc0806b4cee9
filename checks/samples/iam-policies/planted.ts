import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/iam/eks-mcp-readonly.json',
    replace: 'eks-mcp:CallReadOnlyTool',
    by: 'eks-mcp:CallReadonlyTools',
    caught: 'the service has no such action',
  },
  {
    sample: 'examples/iam/scp-guard-mcp-writes.json',
    replace: 'aws:ViaAWSMCPService',
    by: 'aws:ViaMCPService',
    caught: 'is no condition key',
  },
  {
    sample: 'examples/observability/oam/sink-policy.json',
    replace: 'ForAllValues:StringEquals',
    by: 'ForAll:StringEquals',
    caught: 'is no condition operator',
  },
];

export default planted;
