import type { ReactNode } from 'react';
import CardGrid, { type Card } from '@site/src/ui/CardGrid';
import { assistants, checkedOn, frameworks, type AssistantId, type Framework, type FrameworkId } from './data';
import { text } from './text';

const ASPECTS = ['nature', 'maturity', 'next'] as const;

function cardOf({ id, name, href, status, sources }: Framework & { readonly id: FrameworkId | AssistantId }): Card {
  const words = text.frameworks[id];
  return {
    id,
    title: name,
    href,
    status,
    facts: ASPECTS.map((aspect) => ({ label: text.facts[aspect], value: words[aspect] })),
    sources,
  };
}

/** What runs operations on its own, in the order in which to adopt it. */
export default function AiAgentFrameworks(): ReactNode {
  return (
    <CardGrid
      id="ai-agent-frameworks"
      caption={text.caption}
      intro={text.intro}
      cards={[
        ...frameworks.map(cardOf),
        ...assistants.map((assistant) => ({ ...cardOf(assistant), kicker: text.assistant })),
      ]}
      ordered
      sources={[...frameworks, ...assistants].map(({ sources: [source] }) => source)}
      checkedOn={checkedOn}
      footer={text.footer}
    />
  );
}
