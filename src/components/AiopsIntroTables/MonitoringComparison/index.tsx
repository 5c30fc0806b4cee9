import type { ReactNode } from 'react';
import DataTable from '@site/src/ui/DataTable';
import GuideLink from '@site/src/ui/GuideLink';
import Rich from '@site/src/ui/Rich';
import { aspectRows, type Target, type Words } from './data';
import { text } from './text';

function shownIn({ guide, anchor }: Target, section: string): ReactNode {
  if (!guide) return <Rich text={`[${section}](#${anchor})`} />;
  return (
    <GuideLink guide={guide} anchor={anchor}>
      {section}
    </GuideLink>
  );
}

function aiopsCell({ aiops, section }: Words, target: Target): ReactNode {
  return (
    <>
      <Rich text={aiops} /> → {shownIn(target, section)}
    </>
  );
}

/** Traditional monitoring and AIOps, aspect by aspect. */
export default function MonitoringComparison(): ReactNode {
  return (
    <DataTable
      id="monitoring-comparison"
      caption={text.caption}
      intro={text.intro}
      headerLabel={text.columns.aspect}
      columns={(['traditional', 'aiops'] as const).map((key) => ({ key, label: text.columns[key] }))}
      rows={aspectRows.map(({ id, target, sources }) => ({
        id,
        header: text.rows[id].label,
        cells: { traditional: text.rows[id].traditional, aiops: aiopsCell(text.rows[id], target) },
        sources,
      }))}
    />
  );
}
