import type { ReactNode } from 'react';
import { maturityWords, thresholds } from '@site/src/models/maturity';
import DataTable from '@site/src/ui/DataTable';
import { text } from './text';

/** Which mean gives which level, from the highest down. */
export default function Thresholds(): ReactNode {
  return (
    <DataTable
      id="maturity-thresholds"
      rowPrefix="maturity-threshold"
      caption={text.thresholds.caption}
      headerLabel={text.thresholds.level}
      columns={[{ key: 'mean', label: text.thresholds.mean }]}
      rows={thresholds.map(({ level, from }, index) => ({
        id: String(level),
        header: text.level(level, maturityWords.levels[level]),
        cells: { mean: text.thresholds.range(from, thresholds[index - 1]?.from) },
      }))}
    />
  );
}
