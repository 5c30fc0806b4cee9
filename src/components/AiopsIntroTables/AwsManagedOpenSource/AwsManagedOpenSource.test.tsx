import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '@site/src/sources';
import { words } from '@site/src/ui/words';
import AwsManagedOpenSource from '.';
import { domainIds, kindIds, serviceRows } from './data';
import { text } from './text';

const rowOf = (id: string): HTMLElement => document.getElementById(`aws-managed-open-source-${id}`)!;

describe('AwsManagedOpenSource', () => {
  it('links each service to its product page and shows what stands behind it and how open it is', () => {
    render(<AwsManagedOpenSource />);
    for (const { id, product, openSource, kinds, page } of serviceRows) {
      const row = within(rowOf(id));
      expect(row.getByRole('link', { name: product }).getAttribute('href')).toBe(sourceOf(page).url);
      expect(row.getByText(text.openSource[id] ?? openSource)).toBeDefined();
      expect(row.getByText(kinds.map((kind) => text.kinds[kind]).join(' · '))).toBeDefined();
      expect(rowOf(id).textContent).toContain(text.notes[id] ?? '');
    }
  });

  it('counts domains and services from the data', () => {
    render(<AwsManagedOpenSource />);
    expect(screen.getByText(text.caption(domainIds.length, serviceRows.length))).toBeDefined();
    for (const domain of domainIds) {
      const count = serviceRows.filter((service) => service.domain === domain).length;
      expect(rowOf(domain).textContent).toContain(words.group(count));
    }
  });

  it('has a service for every kind that the filter offers', () => {
    for (const kind of kindIds) expect(serviceRows.some(({ kinds }) => kinds.includes(kind))).toBe(true);
  });
});
