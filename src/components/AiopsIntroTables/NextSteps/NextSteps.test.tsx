import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { nextSteps } from './data';
import { text } from './text';
import NextSteps from '.';

vi.mock('@site/src/ui/GuideLink', () => ({
  default: ({ guide, children }: { readonly guide: string; readonly children: string }) => (
    <a href={`/${guide}`}>{children}</a>
  ),
}));

describe('NextSteps', () => {
  test('shows every step in order, with its words and its link', () => {
    render(<NextSteps />);
    const cards = screen.getAllByRole('listitem');
    expect(cards.map((card) => card.id)).toEqual(nextSteps.map(({ id }) => `next-steps-${id}`));
    nextSteps.forEach((step, index) => {
      const { order, title, content } = text.steps[step.id];
      const target = 'guide' in step ? `/${step.guide}` : step.section;
      expect(cards[index]?.querySelector(`a[href="${target}"]`)?.textContent).toBe(title);
      expect(cards[index]?.textContent).toContain(order);
      expect(cards[index]?.textContent).toContain(content);
    });
  });
});
