import type { ReactNode } from 'react';
import { maturityWords } from '@site/src/models/maturity';
import CardGrid, { type Card } from '@site/src/ui/CardGrid';
import { pairId, pairs, rungs, signQuestions } from './data';
import { text } from './text';

function cardOf({ level, next, sources }: (typeof rungs)[number]): Card {
  const { summary, tools, node } = text.levels[level];
  return {
    id: String(level),
    title: text.level(level, maturityWords.levels[level]),
    body: summary,
    facts: [
      {
        label: text.labels.signs,
        value: signQuestions.map((question) => maturityWords.questions[question].options[level]).join(' · '),
      },
      { label: text.labels.node, value: node },
      { label: text.labels.next, value: next ? `[${maturityWords.places[next]}](#${next})` : text.last },
    ],
    chips: tools,
    facets: { compare: pairs.filter((pair) => pair.includes(level)).map(pairId) },
    sources,
  };
}

/** The five levels of the maturity model; a reader finds a level, compares two and goes to the transition. */
export default function AiopsMaturityModel(): ReactNode {
  return (
    <CardGrid
      id="aiops-maturity-model"
      rowPrefix="maturity-level"
      caption={text.caption(rungs.length)}
      intro={text.intro}
      cards={rungs.map(cardOf)}
      filters={[
        {
          key: 'compare',
          label: text.compare,
          options: pairs.map((pair) => ({
            value: pairId(pair),
            label: pair.map((level) => `${level} ${maturityWords.levels[level]}`).join(' ↔ '),
          })),
        },
      ]}
      footer={text.footer}
    />
  );
}
