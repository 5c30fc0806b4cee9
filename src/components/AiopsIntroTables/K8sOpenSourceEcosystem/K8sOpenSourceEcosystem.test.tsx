import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '@site/src/ui/words';
import K8sOpenSourceEcosystem from '.';
import { addonRows } from '../ManagedAddonsOverview/data';
import { communityAddons, distinctCount, groupIds, mapRows, projects } from './data';
import { text } from './text';

const rowOf = (id: string): HTMLElement => document.getElementById(`k8s-open-source-map-${id}`)!;

describe('K8sOpenSourceEcosystem', () => {
  it('shows every add-on, community add-on and project once, each with a role', () => {
    render(<K8sOpenSourceEcosystem />);
    expect(mapRows).toHaveLength(addonRows.length + communityAddons.length + projects.length);
    for (const { id, name } of mapRows) {
      const [aws, role] = within(rowOf(id)).getAllByRole('cell');
      expect(within(rowOf(id)).getByRole('rowheader').textContent).toContain(name);
      expect(aws!.textContent).not.toBe('');
      expect(role!.textContent).not.toBe('');
    }
  });

  it('gives no two rows or groups the same address', () => {
    const ids = [...mapRows.map(({ id }) => id), ...groupIds];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers each group as a filter with its number of rows', () => {
    render(<K8sOpenSourceEcosystem />);
    for (const group of groupIds) {
      const count = mapRows.filter((row) => row.group === group).length;
      expect(screen.getByRole('option', { name: `${text.groups[group].title} (${count})` })).toBeDefined();
      expect(rowOf(group).textContent).toContain(words.group(count));
    }
  });

  it('counts a thing that two groups show only once', () => {
    render(<K8sOpenSourceEcosystem />);
    expect(distinctCount).toBe(mapRows.length - 1);
    expect(screen.getByText(text.intro(mapRows.length, distinctCount))).toBeDefined();
  });
});
