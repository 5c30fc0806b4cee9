import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import MonitoringComparison from '.';
import { aspectRows } from './data';
import { text } from './text';

const guide = { id: 'aiops-observability-stack', path: '/docs/aiops-observability-stack' };

vi.mock('@docusaurus/plugin-content-docs/client', () => ({
  useActivePluginAndVersion: () => undefined,
  useAllDocsData: () => ({ default: { versions: [{ docs: [guide] }] } }),
}));

const row = (id: string): HTMLElement => document.getElementById(`monitoring-comparison-${id}`)!;

test('sets traditional monitoring against AIOps in each of the seven aspects', () => {
  render(<MonitoringComparison />);
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(Object.values(text.columns));
  expect(aspectRows).toHaveLength(7);
  for (const { id } of aspectRows) {
    const words = text.rows[id];
    expect(within(row(id)).getByRole('rowheader').textContent).toContain(words.label);
    const [traditional, aiops] = within(row(id)).getAllByRole('cell');
    expect(traditional?.textContent).toBe(words.traditional);
    expect(aiops?.textContent).toContain(words.aiops);
  }
});

test('leads from each AIOps cell to the section that shows it', () => {
  render(<MonitoringComparison />);
  for (const { id, target } of aspectRows) {
    const link = within(row(id)).getByRole('link', { name: text.rows[id].section });
    expect(link.getAttribute('href')).toBe(`${'guide' in target ? guide.path : ''}#${target.anchor}`);
  }
});
