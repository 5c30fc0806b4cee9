import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '../words';
import Layers, { Layer, Part } from '.';

describe('Layers', () => {
  it('addresses each layer and each of its parts below the figure', () => {
    render(
      <Layers id="stack" caption="A stack">
        <Layer id="base" title="Base" note="What it rests on">
          <Part id="metrics" title="Metrics" href="https://example.com/metrics" />
          <Part id="extra" title="Extra" optional>
            More
          </Part>
        </Layer>
      </Layers>,
    );
    expect(document.getElementById('stack-base')?.textContent).toContain('What it rests on');
    expect(document.getElementById('stack-metrics')).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Metrics' }).getAttribute('href')).toBe('https://example.com/metrics');
    expect(document.getElementById('stack-extra')?.textContent).toContain(words.diagram.optional);
  });
});
