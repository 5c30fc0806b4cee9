import type { ReactNode } from 'react';
import {
  answersFromCode,
  capabilities,
  examples,
  maturityWords,
  score,
  type ExampleId,
  type Scored,
} from '@site/src/models/maturity';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import { text } from './text';

const exampleIds = Object.keys(examples) as ExampleId[];
const columnIds = ['capabilities', 'mean', 'steps', 'overall'] as const;
const numeric: ReadonlySet<string> = new Set(['mean', 'overall']);

function scoreOf(id: ExampleId): Scored {
  const result = score(answersFromCode(examples[id]));
  if (result.kind !== 'scored') {
    throw new Error(
      `Example ${id} leaves ${result.missing.join(', ')} without an answer: complete its code in the model.`,
    );
  }
  return result;
}

function shown(mean: number): string {
  return String(Math.round(mean * 1000) / 1000);
}

function rowOf(id: ExampleId): Row {
  const { capabilities: scores, mean, raw, cap, gated, overall } = scoreOf(id);
  return {
    id: id.toLowerCase(),
    header: `${id} \`${examples[id]}\``,
    cells: {
      // A mean and its level stay on one line.
      capabilities: scores.map((one) => `${shown(one.mean)}\u00a0→\u00a0${one.level}`).join(', '),
      mean: shown(mean),
      steps: text.examples.steps(raw, cap, gated ? text.examples.gate.shut : text.examples.gate.open),
      overall: `**${overall}**`,
    },
  };
}

/** Worked results of the scoring, computed by the scoring itself. */
export default function MaturityExamples(): ReactNode {
  return (
    <DataTable
      id="maturity-examples"
      rowPrefix="maturity-example"
      caption={text.examples.caption}
      intro={text.examples.intro(capabilities.map(({ id }) => maturityWords.capabilities[id]))}
      headerLabel={text.examples.example}
      columns={columnIds.map((key) => ({
        key,
        label: text.examples.columns[key],
        kind: numeric.has(key) ? 'number' : 'text',
      }))}
      rows={exampleIds.map(rowOf)}
    />
  );
}
