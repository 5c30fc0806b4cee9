import { describe, expect, test } from 'vitest';
import { formatChange, formatNumber, formatPercent } from '.';

describe('numbers', () => {
  test('are grouped and carry a true minus sign', () => {
    expect(formatNumber(-1234.5)).toBe('−1,234.5');
  });

  test('as percent are rounded to whole numbers unless decimals are asked for', () => {
    expect([formatPercent(0.4549), formatPercent(0.4549, 1)]).toEqual(['45%', '45.5%']);
  });

  test('as a change say in which direction', () => {
    expect(formatChange({ before: 8, after: 1 }, 1)).toBe('−87.5%');
    expect(formatChange({ before: 50, after: 90 })).toBe('+80%');
    expect(formatChange({ before: 3, after: 3 })).toBe('0%');
  });
});
