import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import AiToolsComparison from '.';
import { amazonQDeveloper, places, tools } from './data';
import { text } from './text';

const cardOf = (id: string): HTMLElement => document.getElementById(`ai-tools-comparison-${id}`)!;

describe('AiToolsComparison', () => {
  it('shows each tool with its page, its words and where it is used', () => {
    render(<AiToolsComparison />);
    for (const { id, name, href, places: where } of tools) {
      const card = within(cardOf(id));
      expect(card.getByRole('link', { name }).getAttribute('href')).toBe(href);
      expect(card.getByText(where.map((place) => text.places[place]).join(' · '))).toBeDefined();
      expect(card.getByText(text.facts.strength)).toBeDefined();
    }
  });

  it('offers the settings path of every tool that has one to copy', () => {
    render(<AiToolsComparison />);
    for (const tool of tools) {
      const card = within(cardOf(tool.id));
      if ('config' in tool) expect(card.getByRole('button', { name: text.copyConfig(tool.name) })).toBeDefined();
      else expect(card.getByText(text.noConfig)).toBeDefined();
    }
  });

  it('filters by each place, with a tool for every choice', () => {
    render(<AiToolsComparison />);
    for (const place of places) {
      const count = tools.filter((tool) => (tool.places as readonly string[]).includes(place)).length;
      expect(count).toBeGreaterThan(0);
      expect(screen.getByRole('option', { name: `${text.places[place]} (${count})` })).toBeDefined();
    }
  });

  it('says when Amazon Q Developer closes', () => {
    render(<AiToolsComparison />);
    const card = cardOf('amazon-q-developer');
    expect(card.textContent).toContain(amazonQDeveloper.noNewSignUps);
    expect(card.textContent).toContain(amazonQDeveloper.idePluginsEnd);
  });
});
