import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/node-readiness/npd-custom-plugin.json',
    replace: '"condition": "aiops.example.com/HardwareRisk"',
    by: '"condition": "HardwareRisk"',
    caught: 'needs its condition',
  },
  {
    sample: 'examples/node-readiness/npd-custom-plugin.json',
    replace: '"invoke_interval"',
    by: '"invokeInterval"',
    caught: 'Unknown field "invokeInterval"',
  },
  {
    sample: 'examples/eventbridge/event-exporter-config.yaml',
    replace: 'receiver: eventbridge',
    by: 'receiver: bus',
    caught: 'not among the receivers',
  },
  {
    sample: 'examples/eventbridge/event-exporter-config.yaml',
    replace: 'eventBusName:',
    by: 'busName:',
    caught: 'Unknown field "busName"',
  },
  {
    sample: 'examples/eventbridge/event-exporter-config.yaml',
    replace: 'kind: "{{ .InvolvedObject.Kind }}"',
    by: 'kind: "{{ .Kind }}"',
    caught: 'detail.involvedObject.kind is sent as "<no value>"',
  },
];

export default planted;
