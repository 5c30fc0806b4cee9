import { render, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { levels, maturityWords } from '@site/src/models/maturity';
import AiopsMaturityModel from '.';
import { pairs, rungs, signQuestions } from './data';
import { text } from './text';

function cardOf(container: HTMLElement, level: number): HTMLElement {
  return container.querySelector<HTMLElement>(`#maturity-level-${level}`)!;
}

describe('the maturity model', () => {
  it('shows each level at its own address with its tools, node management and signs', () => {
    const { container } = render(<AiopsMaturityModel />);
    for (const level of levels) {
      const card = cardOf(container, level);
      const { summary, node, tools } = text.levels[level];
      expect(card.textContent).toContain(text.level(level, maturityWords.levels[level]));
      for (const phrase of [summary, node, ...tools]) expect(within(card).getByText(phrase)).toBeDefined();
      for (const question of signQuestions) {
        expect(card.textContent).toContain(maturityWords.questions[question].options[level]);
      }
    }
  });

  it('leads from each level to its transition, and from the last one nowhere', () => {
    const { container } = render(<AiopsMaturityModel />);
    for (const { level, next } of rungs) {
      const links = [...cardOf(container, level).querySelectorAll('a')].map((link) => link.getAttribute('href'));
      if (next) expect(links).toContain(`#${next}`);
      else expect(cardOf(container, level).textContent).toContain(text.last);
    }
  });

  it('offers every two levels for comparison, and shows both of them', () => {
    const { container } = render(<AiopsMaturityModel />);
    expect(pairs).toHaveLength((levels.length * (levels.length - 1)) / 2);
    for (const pair of pairs) {
      const chosen = levels.filter((level) => {
        const facets = JSON.parse(cardOf(container, level).dataset.item ?? '{}') as { compare: string[] };
        return facets.compare.includes(pair.join('-'));
      });
      expect(chosen).toEqual(pair);
    }
  });
});
