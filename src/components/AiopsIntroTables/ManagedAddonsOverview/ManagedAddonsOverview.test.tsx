import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '@site/src/ui/words';
import ManagedAddonsOverview from '.';
import { communityAddons } from '../K8sOpenSourceEcosystem/data';
import { addonRows, categoryIds, computeTypes } from './data';
import { text } from './text';

const rowOf = (id: string): HTMLElement => document.getElementById(`managed-addons-${id}`)!;

describe('ManagedAddonsOverview', () => {
  it('shows each add-on under its own address with a name to copy, its compute and its rights', () => {
    render(<ManagedAddonsOverview />);
    for (const { id, product, compute, policies } of addonRows) {
      const row = rowOf(id);
      expect(row.textContent).toContain(product);
      expect(within(row).getByRole('button', { name: words.copyNamed(id) }).dataset.copy).toBe(id);
      for (const type of compute) expect(row.textContent).toContain(computeTypes[type]);
      for (const policy of policies) expect(within(row).getByText(policy)).toBeDefined();
    }
  });

  it('gives every add-on a cell for compute, rights and note that is not empty', () => {
    render(<ManagedAddonsOverview />);
    for (const { id } of addonRows) {
      const cells = within(rowOf(id)).getAllByRole('cell');
      expect(cells).toHaveLength(3);
      for (const cell of cells) expect(cell.textContent).not.toBe('');
    }
  });

  it('counts its rows, its categories and the community add-ons from the data', () => {
    render(<ManagedAddonsOverview />);
    const figure = document.getElementById('managed-addons-table')!;
    expect(within(figure).getByText(text.caption(addonRows.length))).toBeDefined();
    expect(figure.textContent).toContain(String(addonRows.length + communityAddons.length));
    for (const category of categoryIds) {
      const count = addonRows.filter((addon) => addon.category === category).length;
      expect(rowOf(category).textContent).toContain(words.group(count));
    }
  });

  it('finds an add-on by its other names', () => {
    render(<ManagedAddonsOverview />);
    expect(rowOf('amazon-cloudwatch-observability').dataset.keywords).toContain('CloudWatch Agent');
    expect(rowOf('aws-network-flow-monitoring-agent').dataset.keywords).toContain('NFM Agent');
    expect(screen.getByRole('searchbox')).toBeDefined();
  });
});
