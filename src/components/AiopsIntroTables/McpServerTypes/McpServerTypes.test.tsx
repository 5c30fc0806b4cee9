import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { counts } from '../McpServersMap/data';
import { aspects, commands, tools, unified, ways } from './data';
import McpServerTypes from './index';
import { text } from './text';

const cells = text.cells({ counts, tools, unified });

/** The words of a cell as a reader sees them, without the marks of inline code. */
const plain = (words: string) => words.replaceAll('`', '');

describe('McpServerTypes', () => {
  it('compares the three ways in columns', () => {
    render(<McpServerTypes />);
    const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(headers).toEqual([text.headerLabel, ...ways.map((way) => text.ways[way])]);
  });

  it('has a row for each aspect with a cell for each way', () => {
    render(<McpServerTypes />);
    for (const aspect of aspects) {
      const row = document.getElementById(`mcp-server-types-${aspect}`) as HTMLElement;
      expect(within(row).getByRole('rowheader').textContent).toContain(text.aspects[aspect]);
      const shown = within(row).getAllByRole('cell');
      ways.forEach((way, index) => expect(shown[index]?.textContent).toContain(plain(cells[aspect][way])));
    }
  });

  it('offers every command for copying', () => {
    render(<McpServerTypes />);
    const offered = [...document.querySelectorAll('#mcp-server-types-connect [data-copy]')];
    expect(offered.map((button) => button.getAttribute('data-copy'))).toEqual(ways.flatMap((way) => commands[way]));
  });

  it('pins every package that a command starts', () => {
    for (const command of Object.values(commands).flat()) {
      if (command.startsWith('uvx ')) expect(command).toMatch(/^uvx \S+@\d+\.\d+\.\d+/);
    }
  });

  it('takes the number of servers from the map', () => {
    render(<McpServerTypes />);
    const count = document.getElementById('mcp-server-types-count');
    expect(count?.textContent).toContain(String(counts.servers));
    expect(count?.textContent).toContain(String(counts.packages));
  });
});
