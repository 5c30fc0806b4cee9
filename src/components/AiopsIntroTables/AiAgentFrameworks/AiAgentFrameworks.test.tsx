import { render, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import AiAgentFrameworks from '.';
import { assistants, frameworks, type Framework } from './data';
import { text } from './text';

const all: readonly Framework[] = [...frameworks, ...assistants];

describe('AiAgentFrameworks', () => {
  it('shows each product with its page, nature, maturity and next step', () => {
    render(<AiAgentFrameworks />);
    for (const { id, name, href } of all) {
      const card = within(document.getElementById(`ai-agent-frameworks-${id}`)!);
      expect(card.getByRole('link', { name }).getAttribute('href')).toBe(href);
      for (const label of Object.values(text.facts)) expect(card.getByText(label)).toBeDefined();
    }
  });

  it('lists the frameworks in the order of adoption, then the assistant, marked as such', () => {
    const { container } = render(<AiAgentFrameworks />);
    const cards = [...container.querySelectorAll('ol > li')];
    expect(cards.map(({ id }) => id)).toEqual(all.map(({ id }) => `ai-agent-frameworks-${id}`));
    expect(cards.filter(({ textContent }) => textContent?.includes(text.assistant))).toHaveLength(assistants.length);
  });
});
