import type { ReactNode } from 'react';
import DataTable from '@site/src/ui/DataTable';
import { formatChange, formatPercent } from '@site/src/ui/formatNumber';
import { metrics, mttrElsewhere, recurrenceElsewhere, type MetricId } from './data';
import { text } from './text';

const notes: Partial<Record<MetricId, string>> = {
  mttr: text.mttrNote(formatChange(mttrElsewhere.card), formatChange(mttrElsewhere.model)),
  'incident-recurrence': text.recurrenceNote(
    formatPercent(recurrenceElsewhere.before / 100),
    formatPercent(recurrenceElsewhere.after / 100),
    formatChange(recurrenceElsewhere, 1),
  ),
};

/** The measures of 9.1: how to take them and what to aim for. */
export default function RoiQuantitativeMetrics(): ReactNode {
  const { caption, columns, footer } = text;
  return (
    <DataTable
      id="roi-quantitative-metrics"
      caption={caption}
      headerLabel={columns.metric}
      columns={(['measured', 'target', 'note'] as const).map((key) => ({ key, label: columns[key] }))}
      rows={metrics.map(({ id, target: [from, to] }) => {
        const { name, measured, target } = text.metrics[id];
        return {
          id,
          header: name,
          cells: { measured, target: target(`${from}–${formatPercent(to / 100)}`), note: notes[id] ?? '–' },
        };
      })}
      footer={footer}
      estimate
    />
  );
}
