import type { ReactNode } from 'react';
import {
  capabilities,
  capMargin,
  levels,
  maturityWords,
  questions,
  safetyGate,
  thresholds,
  weakestShown,
  type CapabilityId,
} from '@site/src/models/maturity';
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
});

function shares(weights: readonly number[]): string {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return [...new Set(weights.map((weight) => (weight === total ? '1' : `${weight}/${total}`)))].join(', ');
}

function questionsOf(capability: CapabilityId): readonly (typeof questions)[number][] {
  return questions.filter((question) => question.capability === capability);
}

/** How answers become levels: weights, thresholds, and the rules with the cap and the gate. */
export default function MaturityScoring(): ReactNode {
  const total = capabilities.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <DataTable
        id="maturity-capabilities"
        rowPrefix="maturity-capability"
        caption={text.capabilities.caption}
        headerLabel={text.capabilities.capability}
        columns={(['questions', 'inCapability', 'inTotal'] as const).map((key) => ({
          key,
          label: text.capabilities[key],
        }))}
        rows={capabilities.map(({ id, weight }) => ({
          id,
          header: maturityWords.capabilities[id],
          cells: {
            questions: questionsOf(id)
              .map((question) => question.id)
              .join(', '),
            inCapability: shares(questionsOf(id).map((question) => question.weight)),
            inTotal: `${weight}/${total}`,
          },
        }))}
      />
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
    </>
  );
}
