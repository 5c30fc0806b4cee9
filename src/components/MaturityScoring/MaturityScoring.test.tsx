import { render, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { capabilities, examples, levels, maturityWords, nextByCapability, thresholds } from '@site/src/models/maturity';
import { MaturityExamples, MaturityNextSections, MaturityResults, MaturityScoring } from '.';
import { ruleIds } from './data';
import { text } from './text';

vi.mock('@site/src/ui/GuideLink', () => ({ default: ({ children }: { children: string }) => children }));

function rowOf(container: HTMLElement, id: string): HTMLElement {
  return container.querySelector<HTMLElement>(`#${id}`)!;
}

describe('the printed scoring', () => {
  it('shows weights, thresholds and rules', () => {
    const { container } = render(<MaturityScoring />);
    expect(rowOf(container, 'maturity-capability-observability').textContent).toContain('OBS-1, OBS-2, OBS-31/31/6');
    for (const { level, from } of thresholds) {
      expect(rowOf(container, `maturity-threshold-${level}`).textContent).toContain(String(from));
    }
    for (const id of ruleIds) expect(rowOf(container, `maturity-rule-${id}`)).not.toBeNull();
    expect(rowOf(container, 'maturity-rule-gate').textContent).toContain('RES-3');
  });

  it('computes every example', () => {
    const { container } = render(<MaturityExamples />);
    for (const [id, code] of Object.entries(examples)) {
      expect(rowOf(container, `maturity-example-${id.toLowerCase()}`).textContent).toContain(code);
    }
    const cells = within(rowOf(container, 'maturity-example-a4')).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent.replaceAll('\u00a0', ' '))).toEqual([
      '4 → 4, 4 → 4, 4 → 4, 3.667 → 4, 4 → 4, 4 → 4',
      '3.944',
      text.examples.steps(4, 5, text.examples.gate.shut),
      '3',
    ]);
  });
});

describe('the printed results', () => {
  it('advise and lead on from every level, and quote the cap', () => {
    const { container } = render(<MaturityResults />);
    for (const level of levels) {
      expect(rowOf(container, `maturity-result-${level}`).textContent).toContain(maturityWords.results[level]);
      expect(within(rowOf(container, `maturity-result-${level}`)).getByRole('link')).toBeDefined();
    }
    expect(container.textContent).toContain(maturityWords.capped(maturityWords.capabilities.people));
  });

  it('name what to read for each capability and level', () => {
    const { container } = render(<MaturityNextSections />);
    for (const { id } of capabilities) {
      for (const level of levels) {
        for (const place of nextByCapability[id][level]) {
          expect(rowOf(container, `maturity-next-${id}`).textContent).toContain(maturityWords.places[place]);
        }
      }
    }
  });
});
