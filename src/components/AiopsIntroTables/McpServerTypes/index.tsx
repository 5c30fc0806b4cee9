import type { ReactNode } from 'react';
import CopyText from '@site/src/ui/CopyText';
import DataTable from '@site/src/ui/DataTable';
import Rich from '@site/src/ui/Rich';
import { counts } from '../McpServersMap/data';
import { aspects, commands, sourcesOf, tools, unified, ways, type AspectId, type Way } from './data';
import { text } from './text';

const cells = text.cells({ counts, tools, unified });

function cellOf(aspect: AspectId, way: Way): ReactNode {
  const cites = sourcesOf[aspect]?.[way]?.map((id) => `[^${id}]`).join('') ?? '';
  const words = cells[aspect][way] + cites;
  if (aspect !== 'connect') return words;
  return (
    <>
      {commands[way].map((command) => (
        <CopyText key={command} text={command} />
      ))}{' '}
      <Rich text={words} />
    </>
  );
}

/** Local, managed and unified AWS MCP servers, compared row by row. */
export default function McpServerTypes(): ReactNode {
  return (
    <DataTable
      id="mcp-server-types"
      caption={text.caption}
      headerLabel={text.headerLabel}
      columns={ways.map((key) => ({ key, label: text.ways[key] }))}
      rows={aspects.map((id) => ({
        id,
        header: text.aspects[id],
        cells: Object.fromEntries(ways.map((way) => [way, cellOf(id, way)])),
      }))}
      footer={text.footer}
    />
  );
}
