import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/python/action_group_handler.event.json',
    replace: '"httpMethod": "GET",',
    by: '"httpMethod": "GET", "httpMethod": "POST",',
    caught: 'Map keys must be unique',
  },
  {
    sample: 'examples/python/gateway_eks_tools.event.json',
    replace: '"previous": true',
    by: '"previous": True',
    caught: 'This is no JSON',
  },
  {
    sample: 'examples/python/start_agent.event.json',
    replace: '"source": "aws.cloudwatch",',
    by: '"source": "aws.cloudwatch"',
    caught: 'This is no JSON',
  },
];

export default planted;
