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
  readme: '/examples/otel/README.md',
  archive: '/examples/otel.zip',
  archiveFiles: 8,
  children: <pre>code</pre>,
};

describe('Sample', () => {
  it('folds a long sample away', () => {
    const { container } = render(<Sample {...sample} />);
    expect(container.querySelector('details > pre')).not.toBeNull();
  });

  it('leads to the file, to the README and to the area as one file, and says how many files that holds', () => {
    render(<Sample {...sample} />);
    const target = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');
    expect(target(words.sample.raw)).toBe('/examples/otel/new.yaml');
    expect(target(words.sample.readme)).toBe('/examples/otel/README.md');
    expect(target(words.sample.archive('otel.zip', 8))).toBe('/examples/otel.zip');
    expect(words.sample.archive('otel.zip', 8)).toContain('8');
  });

  it('says what it was checked against, when, and what the check leaves open', () => {
    const { rerender } = render(
      <Sample {...sample} checked="yaml 2.9.1" checkedOn="2026-11-23" limits="`validate` has not run." />,
    );
    expect(screen.getByText(words.sample.checkedAgainst).nextElementSibling?.textContent).toBe(
      `yaml 2.9.1 (${words.checkedOn('2026-11-23')})`,
    );
    expect(screen.getByText(words.sample.notChecked).nextElementSibling?.textContent).toBe('validate has not run.');
    rerender(<Sample {...sample} />);
    expect(screen.queryByText(words.sample.checkedAgainst)).toBeNull();
    expect(screen.queryByText(words.sample.notChecked)).toBeNull();
  });

  it('leaves a sample open that is to be compared, and says with what', () => {
    const { container } = render(<Sample {...sample} comparedWith="otel/old.yaml" />);
    expect(container.querySelector('details')).toBeNull();
    expect(screen.getByText('examples/otel/old.yaml').parentElement!.textContent).toBe(
      words.sample.comparedWith('examples/otel/old.yaml').replaceAll('`', ''),
    );
  });
});
