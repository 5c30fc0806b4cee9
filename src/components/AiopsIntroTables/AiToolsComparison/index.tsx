import type { ReactNode } from 'react';
import CardGrid, { type Card } from '@site/src/ui/CardGrid';
import CopyText from '@site/src/ui/CopyText';
import { amazonQDeveloper, checkedOn, places, tools, type Tool, type ToolId } from './data';
import { text } from './text';

const wordsOf = text.tools(amazonQDeveloper);

function cardOf({ id, name, href, config, source, ...tool }: Tool & { readonly id: ToolId }): Card {
  const { mcp, strength, note } = wordsOf[id];
  return {
    id,
    title: name,
    href,
    kicker: tool.places.map((place) => text.places[place]).join(' · '),
    facts: [
      { label: text.facts.mcp, value: mcp },
      { label: text.facts.strength, value: strength },
      {
        label: text.facts.config,
        value: config ? <CopyText text={config} label={text.copyConfig(name)} /> : text.noConfig,
      },
      ...(note ? [{ label: text.facts.note, value: note }] : []),
    ],
    facets: { place: tool.places },
    sources: [source],
  };
}

/** The AI clients that take MCP servers, by where a reader works. */
export default function AiToolsComparison(): ReactNode {
  return (
    <CardGrid
      id="ai-tools-comparison"
      caption={text.caption}
      intro={text.intro}
      cards={tools.map(cardOf)}
      filters={[
        {
          key: 'place',
          label: text.filter,
          options: places.map((value) => ({ value, label: text.places[value] })),
        },
      ]}
      sources={tools.map(({ source }) => source)}
      checkedOn={checkedOn}
      footer={text.footer}
    />
  );
}
