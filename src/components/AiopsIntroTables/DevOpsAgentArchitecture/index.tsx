import type { ReactNode } from 'react';
import Layers, { Layer, Part } from '@site/src/ui/Layers';
import Rich from '@site/src/ui/Rich';
import { actions, checkedOn, linked, mcpServers, serverCount, signals, sources } from './data';
import Sides from './Sides';
import { text } from './text';

/** From observability data through MCP and AI tools to automated actions. */
export default function DevOpsAgentArchitecture(): ReactNode {
  return (
    <Layers
      id="kiro-mcp-architecture"
      caption={text.caption}
      intro={text.intro}
      sources={sources}
      checkedOn={checkedOn}
    >
      <Layer id="sources" title={text.layers.signals}>
        {signals.map(({ id, products }) => (
          <Part key={id} id={id} title={text.signals[id].title}>
            <Rich text={`${linked(products)} ${text.signals[id].what}`} />
          </Part>
        ))}
      </Layer>
      <Layer id="mcp" title={text.layers.mcp} note={text.mcpNote(serverCount)}>
        {mcpServers.map(({ id, name, href }) => (
          <Part key={id} id={id} title={name} href={href}>
            <Rich text={text.mcp[id]} />
          </Part>
        ))}
      </Layer>
      <Layer id="intelligence" title={text.layers.intelligence}>
        <Sides />
      </Layer>
      <Layer id="actions" title={text.layers.actions}>
        {actions.map((id) => (
          <Part key={id} id={id} title={text.actions[id]} />
        ))}
      </Layer>
    </Layers>
  );
}
