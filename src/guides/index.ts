/** The guides of the series in reading order, by the address of their page: published, or to come. */
export const guides = [
  'aiops-introduction',
  'aiops-observability-stack',
  'aidlc-framework',
  'aiops-predictive-operations',
] as const;

export type GuideId = (typeof guides)[number];
