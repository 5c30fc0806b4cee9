import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '../words';
import Sample from '.';

const sample = {
  file: 'otel/new.yaml',
  caption: 'A collector',
  id: 'sample-otel-new',
  lines: 40,
  raw: '/examples/otel/new.yaml',
  children: <pre>code</pre>,
};

describe('Sample', () => {
  it('folds a long sample away', () => {
    const { container } = render(<Sample {...sample} />);
    expect(container.querySelector('details > pre')).not.toBeNull();
  });

  it('leaves a sample open that is to be compared, and says with what', () => {
    const { container } = render(<Sample {...sample} comparedWith="otel/old.yaml" />);
    expect(container.querySelector('details')).toBeNull();
    expect(screen.getByText('examples/otel/old.yaml').parentElement!.textContent).toBe(
      words.sample.comparedWith('examples/otel/old.yaml').replaceAll('`', ''),
    );
  });
});
