import type { ReactNode } from 'react';
import { Part } from '@site/src/ui/Layers';
import Rich from '@site/src/ui/Rich';
import Status from '@site/src/ui/Status';
import { agents, frameworkOf, linked, toolOf, toolRoles } from './data';
import { text } from './text';

/** The two halves of the third layer: what a person uses, and what an event starts. */
export default function Sides(): ReactNode {
  return (
    <>
      <Part id="tools" title={text.sides.tools}>
        <ul>
          {toolRoles.map(({ id, tools }) => (
            <li key={id}>
              <Rich text={`${linked(tools.map(toolOf), ' · ')} – ${text.roles[id]}`} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="agents" title={text.sides.agents} optional>
        <ul>
          {agents.map(frameworkOf).map(({ id, status, ...product }) => (
            <li key={id}>
              <Rich text={`${linked([product])} – ${text.agents[id]}`} /> {status && <Status {...status} />}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
