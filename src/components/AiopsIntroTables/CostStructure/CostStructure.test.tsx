import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatDate } from '@site/src/ui/formatDate';
import { costItems } from './data';
import CostStructure from '.';

describe('CostStructure', () => {
  test('shows every item with how it is billed, how to reduce it and when it was checked', () => {
    render(<CostStructure />);
    expect(screen.getAllByRole('row')).toHaveLength(costItems.length + 1);
    for (const { id, name, href, checkedOn, sources } of costItems) {
      const row = document.getElementById(`cost-structure-${id}`);
      expect(row?.querySelector(`a[href="${href}"]`)?.textContent).toBe(name);
      expect([...(row?.querySelectorAll('td') ?? [])].every((cell) => cell.textContent)).toBe(true);
      expect(row?.textContent).toContain(formatDate(checkedOn));
      for (const source of sources) expect(row?.querySelector(`a[href="#ref-${source}"]`)).not.toBeNull();
    }
  });

  test('dates the end of what is ending', () => {
    render(<CostStructure />);
    const ends = [...document.querySelectorAll('time')].map((time) => time.dateTime);
    expect(ends).toEqual(costItems.flatMap((item) => ('endsOn' in item ? [item.endsOn] : [])));
  });
});
