import type { ReactNode } from 'react';
import { answersFromCode, examples, levels, maturityWords, nextByLevel, score } from '@site/src/models/maturity';
import DataTable from '@site/src/ui/DataTable';
import PlaceLink from './PlaceLink';
import { text } from './text';

function cappedExample(): string {
  const result = score(answersFromCode(examples.A3));
  const [weakest] = result.kind === 'scored' && result.capped ? result.weakest : [];
  if (!weakest) throw new Error('Example A3 is no longer held down by its weakest capability: choose another one.');
  return maturityWords.capped(maturityWords.capabilities[weakest]);
}

/** What each overall level advises and where it leads. */
export default function MaturityResults(): ReactNode {
  return (
    <DataTable
      id="maturity-results"
      rowPrefix="maturity-result"
      caption={text.results.caption}
      headerLabel={text.results.overall}
      columns={(['advice', 'next'] as const).map((key) => ({ key, label: text.results.columns[key] }))}
      rows={levels.map((level) => ({
        id: String(level),
        header: text.level(level, maturityWords.levels[level]),
        cells: { advice: maturityWords.results[level], next: <PlaceLink id={nextByLevel[level]} /> },
      }))}
      footer={text.results.footer(cappedExample())}
    />
  );
}
