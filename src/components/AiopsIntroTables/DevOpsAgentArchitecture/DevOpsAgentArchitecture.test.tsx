import { render, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { servers } from '../McpServersMap/data';
import DevOpsAgentArchitecture from '.';
import { actions, agents, frameworkOf, mcpServers, signals, toolOf, toolRoles } from './data';
import { text } from './text';

const layer = (id: string): HTMLElement => document.getElementById(`kiro-mcp-architecture-${id}`)!;

describe('DevOpsAgentArchitecture', () => {
  it('stands in four layers, from the sources to the actions', () => {
    const { container } = render(<DevOpsAgentArchitecture />);
    expect([...container.querySelectorAll('ol > li')].map(({ id }) => id)).toEqual(
      ['sources', 'mcp', 'intelligence', 'actions'].map((id) => `kiro-mcp-architecture-${id}`),
    );
  });

  it('links every product it names', () => {
    render(<DevOpsAgentArchitecture />);
    const products = [
      ...signals.flatMap((signal) => [...signal.products]),
      ...mcpServers,
      ...toolRoles.flatMap(({ tools }) => tools.map(toolOf)),
      ...agents.map(frameworkOf),
    ];
    for (const { name, href } of products) {
      const links = within(layer('sources').parentElement!).getAllByRole('link', { name });
      expect(links.map((link) => link.getAttribute('href'))).toContain(href);
    }
  });

  it('takes the number of MCP servers from the catalogue', () => {
    render(<DevOpsAgentArchitecture />);
    expect(layer('mcp').textContent).toContain(String(servers.length));
  });

  it('shows every kind of data and every action', () => {
    render(<DevOpsAgentArchitecture />);
    for (const { id } of signals) expect(layer('sources').textContent).toContain(text.signals[id].title);
    for (const id of actions) expect(layer('actions').textContent).toContain(text.actions[id]);
  });

  it('does not pass for the architecture of the product AWS DevOps Agent', () => {
    expect(`${text.caption} ${text.intro}`).not.toMatch(/DevOps Agent/);
  });
});
