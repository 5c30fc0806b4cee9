import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import DataTable, { type Column } from '.';

function numbers(count: number): Column[] {
  return Array.from({ length: count }, (_, index) => ({ key: `k${index}`, label: `Column ${index}`, kind: 'number' }));
}

function renderTable(columns: readonly Column[], cells: Readonly<Record<string, string>>): void {
  render(
    <DataTable
      id="costs"
      caption="Costs"
      headerLabel="Item"
      columns={columns}
      rows={[{ id: 'first', header: 'First', cells }]}
    />,
  );
}

const cellsOf = (columns: readonly Column[]) => Object.fromEntries(columns.map(({ key }) => [key, '−$110,000']));

describe('a table', () => {
  test('gives every row its address, its header and a label for each cell', () => {
    const columns = numbers(2);
    renderTable(columns, cellsOf(columns));
    const row = document.getElementById('costs-first');
    expect(row?.querySelector('th[scope="row"]')?.textContent).toBe('First');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.dataset.label)).toEqual([
      'Column 0',
      'Column 1',
    ]);
  });

  test('with many columns scrolls in a region of its own that the keyboard reaches', () => {
    const columns = numbers(5);
    renderTable(columns, cellsOf(columns));
    expect(screen.getByRole('region', { name: /Costs/ }).tabIndex).toBe(0);
  });

  test('with fewer columns does not', () => {
    const columns = numbers(4);
    renderTable(columns, cellsOf(columns));
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('refuses a row that lacks a cell', () => {
    expect(() => renderTable(numbers(1), {})).toThrowErrorMatchingInlineSnapshot(
      `[Error: Row “costs-first” has no cell “k0”: add it to the row's cells.]`,
    );
  });
});
