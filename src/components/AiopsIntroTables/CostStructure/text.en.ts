import { formatNumber } from '@site/src/ui/formatNumber';
import { prices } from '@site/src/models/roi';
import type { Text } from './data';

export const text: Text = {
  caption: 'What an AIOps platform costs: billing units and ways to reduce them',
  footer: 'Start broad to prove the value, then filter by what the data shows. Set a budget alarm first.',
  checked: (month) => `(checked ${month})`,
  columns: { item: 'Item', billed: 'Billed by', reduce: 'How to reduce' },
  items: {
    amp: {
      billed:
        'Samples ingested + storage + query samples processed + hours and samples of managed collectors. Free each month: 40 million samples ingested, 10 GB stored, 200 billion query samples.',
      reduce: 'Drop metrics nobody uses, scrape less often, keep fewer labels.',
    },
    amg: {
      billed: `Active users per workspace and month: $${prices.amgEditorMonth.usd} for an editor or admin, $${prices.amgViewerMonth.usd} for a viewer. Each workspace needs at least one editor license. Five users are free for a 90-day trial.`,
      reduce: 'Give viewer rights by default, and keep few workspaces.',
    },
    'devops-guru': {
      billed: `Resource-hours: $${prices.devopsGuruGroupAResourceHour.usd} in group A, $${prices.devopsGuruGroupBResourceHour.usd} in group B, plus $${formatNumber(prices.devopsGuruApiCall.usd, { minimumFractionDigits: 5 })} per API call`,
      reduce: 'Leave it before 2027-09-30. Alternatives are in [chapter 7](#service-map).',
    },
    cloudwatch: {
      billed:
        'Volume of logs and metrics. Application Signals is billed by requests and SLOs, Container Insights by observation or by GB.',
      reduce: 'Filter logs, lower the resolution, shorten retention, sample traces.',
    },
    guardduty: {
      billed:
        'Volume of foundational data + audit-log events that EKS Protection analyzes + vCPU-hours that Runtime Monitoring watches',
      reduce:
        'Read the estimate of the 30-day trial that each plan has, then decide where to turn it on. [7.3](#guardduty-etd)',
    },
    'eks-capabilities': {
      billed: 'An hourly fee for each capability + the number of objects it manages',
      reduce: 'Turn a capability on only in clusters that use it. A worked example is in [8.2.2](#level-1-to-2).',
    },
    'devops-agent': {
      billed: `$${prices.devopsAgentSecond.usd} per second that the agent works. Idle time is free, and there is a two-month free trial.`,
      reduce: 'Choose which alarms may start an investigation by themselves.',
    },
    bedrock: {
      billed: 'Model tokens: input tokens and output tokens',
      reduce: 'Measure tokens per request and per tool, then shrink prompts and models. [7.2](#genai-observability)',
    },
    kiro: {
      billed:
        'Tool licenses: a monthly price for each subscribed user, by tier. Budget licenses of other AI tools as well.',
      reduce: 'Keep one profile. A person who is subscribed in profiles of two Regions is billed twice.',
    },
  },
};
