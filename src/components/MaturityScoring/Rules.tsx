import type { ReactNode } from 'react';
import { capMargin, levels, nextShown, safetyGate, weakestShown } from '@site/src/models/maturity';
import DataTable from '@site/src/ui/DataTable';
import { ruleIds } from './data';
import { text } from './text';

const rules = text.rules.rows({
  highest: levels[levels.length - 1] ?? 0,
  capMargin,
  gateQuestion: safetyGate.question,
  gateGuards: safetyGate.guards,
  gateRequires: safetyGate.requires,
  gateOtherwise: safetyGate.otherwise,
  weakestShown,
  nextShown,
});

/** The rules of the scoring in the order in which they apply. */
export default function Rules(): ReactNode {
  return (
    <DataTable
      id="maturity-rules"
      rowPrefix="maturity-rule"
      caption={text.rules.caption}
      headerLabel={text.rules.step}
      columns={[{ key: 'rule', label: text.rules.rule }]}
      rows={ruleIds.map((id, index) => ({
        id,
        header: `${index + 1}. ${rules[id].name}`,
        cells: { rule: rules[id].rule },
      }))}
    />
  );
}
