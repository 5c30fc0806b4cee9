import type { SourceId } from '@site/src/sources';

/** A list price, and where and when it was read. */
export interface Price {
  readonly usd: number;
  readonly source: SourceId;
  readonly checkedOn: `${number}-${number}`;
}

/** List prices that a cost of chapter 9 rests on; the name says what one unit is. */
export const prices = {
  amgEditorMonth: { usd: 9, source: 'amg-pricing', checkedOn: '2026-11' },
  amgViewerMonth: { usd: 5, source: 'amg-pricing', checkedOn: '2026-11' },
  devopsGuruGroupAResourceHour: { usd: 0.0028, source: 'devops-guru-pricing', checkedOn: '2026-10' },
  devopsGuruGroupBResourceHour: { usd: 0.0042, source: 'devops-guru-pricing', checkedOn: '2026-10' },
  devopsGuruApiCall: { usd: 0.00004, source: 'devops-guru-pricing', checkedOn: '2026-10' },
  devopsAgentSecond: { usd: 0.0083, source: 'devops-agent-cost-forecast', checkedOn: '2026-11' },
} as const satisfies Readonly<Record<string, Price>>;
