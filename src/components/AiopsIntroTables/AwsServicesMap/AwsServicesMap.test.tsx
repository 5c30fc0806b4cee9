import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '@site/src/sources';
import AwsServicesMap from '.';
import { categoryIds, pairId, pairs, serviceRows, stateIds } from './data';
import { text } from './text';

describe('the AWS services map', () => {
  it('shows every service with its role, state, features and official page', () => {
    const { container } = render(<AwsServicesMap />);
    for (const { id, name, page } of serviceRows) {
      const words = text.services[id];
      const card = within(container.querySelector<HTMLElement>(`#aws-services-map-${id}`)!);
      expect(card.getByRole('link', { name: words.name ?? name }).getAttribute('href')).toBe(sourceOf(page).url);
      for (const phrase of [words.role, words.state, ...words.features]) expect(card.getByText(phrase)).toBeDefined();
    }
  });

  it('counts its services in the caption', () => {
    render(<AwsServicesMap />);
    expect(screen.getByText(text.caption(serviceRows.length))).toBeDefined();
  });

  it('has a service for every choice of its filters', () => {
    for (const category of categoryIds) {
      expect(serviceRows.some(({ categories }) => categories.includes(category))).toBe(true);
    }
    for (const state of stateIds) expect(serviceRows.some(({ states }) => states.includes(state))).toBe(true);
  });

  it('offers every pair of services once, and both of a pair belong to its choice', () => {
    const { container } = render(<AwsServicesMap />);
    expect(new Set(pairs.map(pairId)).size).toBe(pairs.length);
    for (const pair of pairs) {
      const cards = [...container.querySelectorAll<HTMLElement>('[data-item]')];
      expect(cards.filter(({ dataset }) => dataset.item?.includes(`"${pairId(pair)}"`))).toHaveLength(2);
    }
  });

  it('names the end of support of every service that is ending, and of no other', () => {
    const { container } = render(<AwsServicesMap />);
    for (const { id, states, endOfSupport } of serviceRows) {
      const card = container.querySelector<HTMLElement>(`#aws-services-map-${id}`)!;
      expect(states.includes('ending')).toBe(endOfSupport !== undefined);
      if (endOfSupport) expect(card.textContent).toContain(endOfSupport);
    }
  });
});
