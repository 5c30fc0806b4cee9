/** One way through a script: what the environment and the called services say. */
export interface Scenario {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What a call prints, by its first two words (`eks list-addons`); others print a word. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Exit code that this way ends with; 0 unless given. */
  readonly exits?: number;
}

/**
 * Ways through scripts that branch or take arguments; every call of the AWS CLI must be on one of them. A script that is
 * not listed has one way: the variables it demands are set, every call answers.
 */
export const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'check-hardware-risk.sh': [{ args: ['no-such-file', '80'], exits: 2 }],
  'create-sink.sh': [{}, { answers: { 'oam list-sinks': 'None' } }],
  'enable-eks-threat-detection.sh': [{}, { answers: { 'guardduty list-detectors': 'None' } }],
  'install-adot-addon.sh': [{}, { env: { ADOT_ADDON_VERSION: 'v0.141.0-eksbuild.1' } }],
  'level1-addons.sh': [{}, { env: { AUTO_MODE: 'true' } }],
  'memory-anomaly-alarm.sh': [{}, { args: ['--dry-run'] }],
  'network-flow-monitor.sh': [
    { args: ['create'] },
    { args: ['top'], answers: { 'networkflowmonitor get-query-status-monitor-top-contributors': 'SUCCEEDED' } },
    { args: ['help'], exits: 2 },
  ],
  'set-node-condition.sh': [
    {
      args: ['node-1', 'True', 'PredictedFailure', 'risk "91%"'],
      answers: { 'kubectl get': '{"status":{"conditions":[{"type":"Ready","status":"True"}]}}' },
    },
    { args: ['node-1', 'Maybe', 'PredictedFailure', 'risk 91%'], exits: 2 },
  ],
};
