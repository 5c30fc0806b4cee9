import type { Text } from './data';

export const text: Text = {
  caption: 'Traditional monitoring and AIOps',
  intro: 'What changes',
  columns: { aspect: 'Aspect', traditional: 'Traditional monitoring', aiops: 'AIOps' },
  rows: {
    'data-analysis': {
      label: 'Data analysis',
      traditional: 'Rule-based thresholds',
      aiops: 'Pattern recognition by machine learning',
      section: '6.1 Anomaly detection',
    },
    'anomaly-detection': {
      label: 'Anomaly detection',
      traditional: 'Alerts on static thresholds',
      aiops: 'A dynamic baseline',
      section: '6.1 Anomaly detection',
    },
    'root-cause': {
      label: 'Root cause analysis',
      traditional: 'People read logs',
      aiops: 'AI correlates the signals',
      section: '6.2 Root cause analysis',
    },
    alerting: {
      label: 'Alerting',
      traditional: 'Alert storms and alert fatigue',
      aiops: 'Grouping and suppression',
      section: 'Alerting in Intelligent observability stack',
    },
    automation: {
      label: 'Automation',
      traditional: 'Limited, script-based',
      aiops: 'An agent responds inside guardrails',
      section: '6.7 AI responses driven by EventBridge',
    },
    scaling: {
      label: 'Scaling',
      traditional: 'Configuration managed by hand',
      aiops: 'Adapts on its own',
      section: '6.3 Predictive analytics',
    },
    cost: {
      label: 'Cost efficiency',
      traditional: 'Over-provisioning',
      aiops: 'AI-assisted right-sizing',
      section: '6.6.5 Cost across clusters',
    },
  },
};
