import type { ReactNode } from 'react';
import { formatPercent } from '@site/src/ui/formatNumber';
import MetricList from '@site/src/ui/MetricList';
import { changeOf, metrics } from './data';
import { text } from './text';

/** What AIOps may change in four measures, each an example of its own (9). */
export default function RoiMetrics(): ReactNode {
  return (
    <MetricList
      id="roi-metrics"
      caption={text.caption}
      intro={text.intro}
      metrics={metrics.map((metric) => {
        const [rounded, exact] = [formatPercent(changeOf(metric)), formatPercent(changeOf(metric), 2)];
        return {
          ...text.metrics[metric.id],
          id: metric.id,
          change: rounded,
          how: rounded === exact ? undefined : text.exactly(exact),
        };
      })}
      footer={text.footer}
      estimate
    />
  );
}
