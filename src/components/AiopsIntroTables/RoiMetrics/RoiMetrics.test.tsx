import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { metrics } from './data';
import { text } from './text';
import RoiMetrics from '.';

describe('RoiMetrics', () => {
  test('shows every metric with its words', () => {
    render(<RoiMetrics />);
    expect(screen.getAllByRole('listitem')).toHaveLength(metrics.length);
    for (const { label, before, after } of Object.values(text.metrics)) {
      const card = screen.getByText(label).closest('li');
      expect(card?.textContent).toContain(before);
      expect(card?.textContent).toContain(after);
    }
  });

  test('computes the change and tells where it is rounded', () => {
    render(<RoiMetrics />);
    const cards = screen.getAllByRole('listitem');
    const changes = cards.map((card) => within(card).getAllByRole('definition').at(-1)?.textContent);
    expect(changes).toEqual(['−81%', '−90%', '−90%', '−35%']);
    expect(cards.map((card) => card.textContent?.includes('81.25'))).toEqual([true, false, false, false]);
  });

  test('leads on to the model', () => {
    render(<RoiMetrics />);
    expect(document.querySelector('a[href="#roi-model"]')).not.toBeNull();
  });
});
