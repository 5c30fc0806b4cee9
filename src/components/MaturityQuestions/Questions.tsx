import type { ReactNode } from 'react';
import { capabilities, levels, maturityWords, questions, safetyGate } from '@site/src/models/maturity';
import DataTable, { type Row } from '@site/src/ui/DataTable';
import { text } from './text';

function rowOf({ id }: (typeof questions)[number]): Row {
  const { ask, options } = maturityWords.questions[id];
  const gate = id === safetyGate.question ? ` (${text.questions.gate})` : '';
  return {
    id: id.toLowerCase(),
    header: `**${id}**${gate} ${ask}`,
    cells: Object.fromEntries(levels.map((level) => [level, options[level]])),
  };
}

/** The questions of the self-assessment with all their options, grouped by capability. */
export default function MaturityQuestions(): ReactNode {
  return (
    <DataTable
      id="maturity-questions"
      rowPrefix="maturity-question"
      caption={text.questions.caption(questions.length, capabilities.length)}
      intro={text.questions.intro}
      headerLabel={text.questions.question}
      columns={levels.map((level) => ({ key: String(level), label: text.level(level, maturityWords.levels[level]) }))}
      groups={capabilities.map(({ id }) => ({
        id,
        title: maturityWords.capabilities[id],
        rows: questions.filter(({ capability }) => capability === id).map(rowOf),
      }))}
    />
  );
}
