import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import OperationPatternsComparison from '.';
import { aspectRows, patternIds, patternNames, tools } from './data';
import { text } from './text';

const row = (id: string): HTMLElement => document.getElementById(`operation-patterns-comparison-${id}`)!;

test('compares the three patterns in each of the eight aspects', () => {
  render(<OperationPatternsComparison />);
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    text.headerLabel,
    ...patternIds.map((id) => text.patterns[id]),
  ]);
  expect(aspectRows).toHaveLength(8);
  for (const { id } of aspectRows) {
    expect(within(row(id)).getByRole('rowheader').textContent).toContain(text.aspects[id]);
    const shown = within(row(id))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    const words = text.cells((tool) => tools[tool].name)[id];
    expect(shown).toEqual(patternIds.map((pattern) => words[pattern]));
  }
});

test('leads to the section of each pattern and to the page of each product', () => {
  render(<OperationPatternsComparison />);
  const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  for (const id of patternIds)
    expect(screen.getByRole('link', { name: patternNames[id] }).getAttribute('href')).toBe(`#${id}`);
  expect(targets).toEqual(expect.arrayContaining(Object.values(tools).map(({ href }) => href)));
});

test('says that the response times were not measured', () => {
  render(<OperationPatternsComparison />);
  const header = (id: string): string => within(row(id)).getByRole('rowheader').textContent;
  expect(header('response-time')).not.toBe(text.aspects['response-time']);
  expect(header('recovery')).toBe(text.aspects.recovery);
});
