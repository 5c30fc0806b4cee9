import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/eventbridge/crashloop-responder/handler.py',
    replace: 'and diagnosis.confidence >= settings.confidence_threshold',
    by: '',
    caught: 'must go to a person',
  },
  {
    sample: 'examples/eventbridge/crashloop-responder/kagent_client.py',
    replace: '"method": "message/send"',
    by: '"method": "tasks/send"',
    caught: 'a JSON-RPC message/send',
  },
  {
    sample: 'examples/eventbridge/crashloop-responder/requirements.txt',
    replace: 'pydantic>=2.11,<3',
    by: 'pydantic>=2.11',
    caught: 'has no lower and upper bound',
  },
  {
    sample: 'examples/eventbridge/put-events.py',
    replace: '"DetailType": "Kubernetes Event"',
    by: '"Detail-Type": "Kubernetes Event"',
    caught: 'Entries.0.Detail-Type is no member',
  },
  {
    sample: 'examples/multi-cluster/run_sop.py',
    replace: 'prefix=cluster.prefix',
    by: 'tool_prefix=cluster.prefix',
    caught: "unexpected keyword argument 'tool_prefix'",
  },
  {
    sample: 'examples/otel/app_metrics.py',
    replace: 'method = payment_method if payment_method in PAYMENT_METHODS else "other"',
    by: 'method = payment_method',
    caught: 'unknown methods share one value',
  },
  {
    sample: 'examples/python/action_group_handler.py',
    replace: '{"application/json": {"body": json.dumps(body)}}',
    by: '{"application/json": {"body": body}}',
    caught: 'the body is a string',
  },
  {
    sample: 'examples/python/gateway_eks_tools.py',
    replace: 'from mcp import ClientSession\n',
    by: 'from mcp import Client, ClientSession\n',
    caught: "cannot import name 'Client' from 'mcp'",
  },
  {
    sample: 'examples/python/action_group_handler.event.json',
    replace: '"name": "pod_name"',
    by: '"name": "pod"',
    caught: 'cannot work with this event',
  },
  {
    sample: 'examples/python/gateway_eks_tools.event.json',
    replace: '"tail_lines": 100',
    by: '"tail_lines": "100"',
    caught: 'cannot work with this event',
  },
  {
    sample: 'examples/python/start_agent.event.json',
    replace: '"alarmName"',
    by: '"alarm"',
    caught: "KeyError: 'alarmName'",
  },
  {
    sample: 'examples/python/start_agent.py',
    replace: 'runtimeSessionId=runtime_session_id',
    by: 'sessionId=runtime_session_id',
    caught: 'InvokeHarness: runtimeSessionId is required and missing',
  },
  {
    sample: 'examples/python/strands_eks_triage.py',
    replace: 'if approved != "y":',
    by: 'if approved == "n":\n            return\n        if approved != "y":',
    caught: 'a refused call is cancelled',
  },
];

export default planted;
