import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { metrics } from './data';
import { text } from './text';
import RoiQuantitativeMetrics from '.';

describe('RoiQuantitativeMetrics', () => {
  test('shows every metric with how it is measured and its target', () => {
    render(<RoiQuantitativeMetrics />);
    for (const { id, target } of metrics) {
      const row = document.getElementById(`roi-quantitative-metrics-${id}`);
      expect(row?.textContent).toContain(text.metrics[id].name);
      expect(row?.textContent).toContain(`${target[0]}–${target[1]}%`);
      expect(row?.querySelectorAll('td')).toHaveLength(3);
    }
    expect(screen.getAllByRole('row')).toHaveLength(metrics.length + 1);
  });

  test('names the examples that miss the target', () => {
    render(<RoiQuantitativeMetrics />);
    const note = (id: string) => document.getElementById(`roi-quantitative-metrics-${id}`)?.textContent;
    expect(note('mttr')).toMatch(/−81%.*−83%/);
    expect(note('incident-recurrence')).toContain('−87.5%');
  });
});
