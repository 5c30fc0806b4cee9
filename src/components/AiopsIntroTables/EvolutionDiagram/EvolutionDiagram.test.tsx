import { render, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import EvolutionDiagram from '.';
import { communityAddons } from '../K8sOpenSourceEcosystem/data';
import { addons } from '../ManagedAddonsOverview/data';
import { stageRows } from './data';
import { text } from './text';

const items = text.items({ addons: addons.length, community: communityAddons.length });

describe('EvolutionDiagram', () => {
  it('shows the stages in order, each with its number, items, outcome and links', () => {
    const { container } = render(<EvolutionDiagram />);
    const shown = [...container.querySelectorAll<HTMLElement>('ol > li')];
    expect(shown.map(({ id }) => id)).toEqual(stageRows.map(({ id }) => `evolution-stages-${id}`));
    stageRows.forEach((stage, index) => {
      const element = shown[index]!;
      const words = text.stages[stage.id];
      for (const part of [text.stage(index + 1), words.title, words.subtitle, words.outcome]) {
        expect(element.textContent).toContain(part);
      }
      for (const id of stage.items) expect(element.textContent).toContain(items[id].label);
      for (const id of stage.links) {
        expect(within(element).getByRole('link', { name: text.links[id] }).getAttribute('href')).toBe(`#${id}`);
      }
    });
  });

  it('takes the numbers of add-ons from the lists that show them', () => {
    render(<EvolutionDiagram />);
    const first = document.getElementById('evolution-stages-simplify')!;
    expect(first.textContent).toContain(`(${addons.length})`);
    expect(first.textContent).toContain(`(${communityAddons.length})`);
  });
});
