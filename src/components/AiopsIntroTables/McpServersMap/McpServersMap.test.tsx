import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '@site/src/ui/words';
import { ways } from '../McpServerTypes/data';
import { badges, categories, counts, folderOf, packageOf, servers, type Server, type State } from './data';
import McpServersMap from './index';
import { text } from './text';

const all: readonly Server[] = servers;
const row = (id: string) => within(document.getElementById(`mcp-servers-${id}`) as HTMLElement);

describe('McpServersMap', () => {
  it('has a row for each server with what it does, its package or endpoint, its folder and its relevance', () => {
    render(<McpServersMap />);
    for (const server of servers) {
      const { getByRole, getByText } = row(server.id);
      expect(getByRole('rowheader').textContent).toContain(server.name);
      expect(getByRole('link', { name: folderOf(server.id) })).toHaveProperty(
        'href',
        `https://github.com/awslabs/mcp/tree/main/${folderOf(server.id)}`,
      );
      getByText(packageOf(server) ?? new RegExp(text.noPackage.replace(/[()]/g, '\\$&')));
      getByText(text.relevances[server.eks]);
      expect(document.getElementById(`mcp-servers-${server.id}`)?.textContent).toContain(text.what[server.id]);
    }
  });

  it('names each server once', () => {
    expect(new Set(servers.map(({ id }) => id)).size).toBe(servers.length);
    expect(new Set(servers.map(({ name }) => name)).size).toBe(servers.length);
  });

  it('shows the states of a server beside its name, and none beside a server that is simply in use', () => {
    render(<McpServersMap />);
    for (const { id, name, states = [] } of all) {
      const badge = (state: State) =>
        state in badges ? words.status[badges[state as keyof typeof badges]] : text.states[state];
      const header = row(id).getByRole('rowheader').cloneNode(true) as HTMLElement;
      header.querySelectorAll('sup').forEach((cite) => cite.remove());
      expect(header.textContent).toBe([name, ...states.map(badge)].join(' '));
    }
  });

  it('gives a source for every state', () => {
    expect(all.filter(({ states, source }) => states && !source)).toEqual([]);
  });

  it('puts each server under its category and counts it there', () => {
    render(<McpServersMap />);
    for (const category of categories) {
      const heading = document.getElementById(`mcp-servers-${category}`);
      const size = servers.filter((server) => server.category === category).length;
      expect(heading?.textContent).toContain(text.categories[category]);
      expect(heading?.textContent).toContain(String(size));
      expect(heading?.closest('tbody')?.querySelectorAll('tr')).toHaveLength(size + 1);
    }
  });

  it('takes every total from the list', () => {
    render(<McpServersMap />);
    screen.getByText(text.intro(counts));
    expect(counts.packages + counts.remote).toBe(counts.servers);
    expect(counts.core + counts.related + counts.other).toBe(counts.servers);
  });

  it('finds servers by category, relevance and state', () => {
    render(<McpServersMap />);
    const names = screen.getAllByRole('combobox').map((select) => select.getAttribute('name'));
    expect(names).toEqual(['category', 'eks', 'status']);
    screen.getByRole('searchbox');
  });

  it('shows how hosting went from local to managed to unified', () => {
    render(<McpServersMap />);
    const figure = document.getElementById('mcp-hosting-evolution') as HTMLElement;
    expect(
      within(figure)
        .getAllByRole('listitem')
        .map(({ id }) => id),
    ).toEqual(ways.map((way) => `mcp-hosting-evolution-${way}`));
    expect(figure.textContent).toContain(String(counts.beforeOne));
  });
});
