import type { ReactNode } from 'react';
import { capabilities, levels, maturityWords, questions, safetyGate } from '@site/src/models/maturity';
import Stepper, { type Step } from '@site/src/ui/Stepper';
import { text } from './text';

function stepOf({ id }: (typeof questions)[number]): Step {
  const { ask, options } = maturityWords.questions[id];
  return {
    id: id.toLowerCase(),
    label: id,
    title: ask,
    subtitle: id === safetyGate.question ? text.questions.gate : undefined,
    items: levels.map((level) => ({ label: text.level(level, maturityWords.levels[level]), text: options[level] })),
  };
}

/** The questions of the self-assessment with all their options, one figure for each capability. */
export default function MaturityQuestions(): ReactNode {
  return capabilities.map(({ id }, index) => {
    const asked = questions.filter(({ capability }) => capability === id);
    return (
      <Stepper
        key={id}
        id={`maturity-questions-${id}`}
        rowPrefix="maturity-question"
        caption={text.questions.caption(index + 1, maturityWords.capabilities[id], asked.length)}
        steps={asked.map(stepOf)}
      />
    );
  });
}
