import type { ReactNode } from 'react';
import { capabilities, maturityWords, questions } from '@site/src/models/maturity';
import DataTable from '@site/src/ui/DataTable';
import { text } from './text';

function totalOf(weighted: readonly { readonly weight: number }[]): number {
  return weighted.reduce((sum, { weight }) => sum + weight, 0);
}

/** The capabilities with their questions, and what each counts. */
export default function Capabilities(): ReactNode {
  return (
    <DataTable
      id="maturity-capabilities"
      rowPrefix="maturity-capability"
      caption={text.capabilities.caption}
      headerLabel={text.capabilities.capability}
      columns={(['questions', 'inCapability', 'inTotal'] as const).map((key) => ({
        key,
        label: text.capabilities[key],
      }))}
      rows={capabilities.map(({ id, weight }) => {
        const asked = questions.filter(({ capability }) => capability === id);
        const shares = asked.map((question) => `${question.weight}/${totalOf(asked)}`);
        return {
          id,
          header: maturityWords.capabilities[id],
          cells: {
            questions: asked.map((question) => question.id).join(', '),
            inCapability: [...new Set(shares)].join(', '),
            inTotal: `${weight}/${totalOf(capabilities)}`,
          },
        };
      })}
    />
  );
}
