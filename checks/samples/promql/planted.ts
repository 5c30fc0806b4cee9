import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/anomaly/memory-leak-rules.yaml',
    replace: 'container!="POD"}[1h], 4 * 3600',
    by: 'container!="POD"}, 4 * 3600',
    caught: 'predict_linear() needs a range',
  },
  {
    sample: 'examples/network/ml-network-rules.yaml',
    replace: 'sum_over_time(efa_retrans_timeout_events[5m])',
    by: 'summed_over_time(efa_retrans_timeout_events[5m])',
    caught: 'This is no PromQL',
  },
  {
    sample: 'examples/multi-cluster/grafana-dashboard.json',
    replace: '(kube_node_info{cluster=~\\"$cluster\\"})"',
    by: '(kube_node_info{cluster=~\\"$cluster\\"}"',
    caught: 'This is no PromQL',
  },
];

export default planted;
