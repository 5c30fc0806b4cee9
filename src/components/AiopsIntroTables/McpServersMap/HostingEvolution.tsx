import type { ReactNode } from 'react';
import Flow, { Node } from '@site/src/ui/Flow';
import Rich from '@site/src/ui/Rich';
import { unified, ways } from '../McpServerTypes/data';
import { counts, evolutionSources } from './data';
import { text } from './text';

/** How hosting went from local servers to managed ones and to a unified one. */
export default function HostingEvolution(): ReactNode {
  const { caption, footer, steps } = text.evolution;
  return (
    <Flow id="mcp-hosting-evolution" caption={caption} footer={footer} sources={evolutionSources}>
      {ways.map((way) => (
        <Node key={way} id={way} title={steps[way].title}>
          <Rich text={steps[way].body(counts, unified)} />
        </Node>
      ))}
    </Flow>
  );
}
