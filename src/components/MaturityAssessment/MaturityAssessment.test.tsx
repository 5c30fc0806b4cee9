import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answersFromCode,
  capabilities,
  examples,
  levels,
  maturityWords,
  places,
  questions,
} from '@site/src/models/maturity';
import { text as shareText } from '@site/src/ui/ShareBar/text';
import MaturityAssessment from '.';
import Island from './island';
import { csvOf, markdownOf } from './report';
import { text } from './text';
import { nameLevel } from './view';

vi.mock('@site/src/ui/GuideLink', () => ({ default: ({ children }: { children: string }) => children }));

customElements.define('maturity-assessment', Island);

function start(search = ''): HTMLElement {
  window.history.replaceState(null, '', `/guide${search}`);
  const { container } = render(<MaturityAssessment />);
  return container.querySelector<HTMLElement>('maturity-assessment')!;
}

function shown(host: HTMLElement, slot: string): string {
  return host.querySelector(`[data-slot="${slot}"]`)!.textContent;
}

function visiblePlaces(host: HTMLElement): string[] {
  return [...host.querySelectorAll<HTMLElement>('[data-places] li:not([hidden])')].map(
    ({ textContent }) => textContent,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the assessment as HTML', () => {
  test('shows every question as a radio group with five answers at its own address', () => {
    render(<MaturityAssessment />);
    for (const { id } of questions) {
      const question = document.getElementById(`maturity-question-${id.toLowerCase()}`)!;
      const { ask, options } = maturityWords.questions[id];
      expect(question.querySelector('fieldset > legend')?.textContent).toBe(`${id} ${ask}`);
      expect(question.querySelectorAll('input[type="radio"]')).toHaveLength(levels.length);
      for (const level of levels) expect(question.textContent).toContain(options[level]);
    }
    for (const { id } of capabilities) expect(document.getElementById(`maturity-questions-${id}`)).not.toBeNull();
  });

  test('marks the safety gate', () => {
    render(<MaturityAssessment />);
    const gate = document.querySelector('#maturity-question-res-3 fieldset')!;
    expect(document.getElementById(gate.getAttribute('aria-describedby')!)?.textContent).toBe(text.gate);
  });
});

describe('the assessment in the browser', () => {
  test('counts answers and scores once every capability has one', () => {
    const host = start();
    for (const { id } of questions.filter(({ id }) => id !== 'PPL-1' && id !== 'PPL-2'))
      fireEvent.click(host.querySelector(`input[name="${id}"][value="3"]`)!);
    expect(shown(host, 'progress')).toBe(text.progress(12, 14));
    expect(shown(host, 'missing')).toContain(maturityWords.capabilities.people);
    fireEvent.click(host.querySelector('input[name="PPL-1"][value="0"]')!);
    expect(shown(host, 'overall')).toBe(text.overall(nameLevel(1)));
    expect(shown(host, 'weakest')).toContain(maturityWords.capped(maturityWords.capabilities.people));
    expect(shown(host, 'cap')).toBe(text.cap(1));
    vi.advanceTimersByTime(1000);
    expect(new URLSearchParams(location.search).get('maturity')).toBe('1.3333333333330-');
  });

  test('names the sections to read in order, three or more', () => {
    const host = start(`?maturity=1.${examples.A5}`);
    expect(visiblePlaces(host)).toEqual(
      (['level-2-to-3', 'ai-tools', 'service-integration-flow'] as const).map(
        (id) => `${places[id].section} ${maturityWords.places[id]}`,
      ),
    );
  });

  test('passes over places of guides that are not published', () => {
    // Node management at level 4 leads to another guide, which stands here as plain words.
    const host = start('?maturity=44444444444433');
    const places = [...host.querySelectorAll<HTMLElement>('[data-places] li:not([hidden])')];
    expect(places.length).toBeGreaterThanOrEqual(3);
    const other = start('?maturity=44444444443333');
    for (const place of [...places, ...other.querySelectorAll('[data-places] li:not([hidden])')])
      expect(place.querySelector('a'), place.textContent).not.toBeNull();
  });

  test('shows the code of the answers', () => {
    expect(shown(start(`?maturity=${examples.A3}`), 'code')).toBe(examples.A3);
  });

  test('explains the safety gate and the way up', () => {
    const host = start(`?maturity=${examples.A4}`);
    expect(shown(host, 'overall')).toBe(text.overall(nameLevel(3)));
    expect(shown(host, 'gate')).toBe(text.gated('RES-3', 4, 3));
    const { options } = maturityWords.questions['RES-3'];
    expect(shown(host, 'way-RES-3')).toBe(text.way('RES-3', options[3], options[4]));
  });

  test('shows one question at a time, by keyboard', () => {
    const host = start();
    fireEvent.click(within(host).getByText(text.modes.one));
    const visible = (): string[] =>
      [...host.querySelectorAll<HTMLElement>('[data-question]:not([hidden])')].map(({ dataset }) => dataset.question!);
    expect(visible()).toEqual(['OBS-1']);
    fireEvent.keyDown(host.querySelector('input[name="OBS-1"]')!, { key: 'Enter' });
    expect(visible()).toEqual(['OBS-2']);
    expect((document.activeElement as HTMLInputElement).name).toBe('OBS-2');
    expect(host.querySelector('[data-position]')!.textContent).toBe(text.position(2, 14));
    fireEvent.click(within(host).getByText(text.modes.all));
    expect(visible()).toHaveLength(questions.length);
  });

  test('begins one at a time with the first open question', () => {
    const host = start('?maturity=1.33------------');
    fireEvent.click(within(host).getByText(text.modes.one));
    expect(host.querySelector<HTMLElement>('[data-question]:not([hidden])')!.dataset.question).toBe('OBS-3');
  });

  test.each([
    ['2.22332321222212', 'version'],
    ['1.2233', 'damaged'],
    ['9'.repeat(14), 'damaged'],
  ] as const)('leaves the form empty for the code %j and says why', (code, reason) => {
    const host = start(`?maturity=${code}`);
    expect(host.querySelector('[data-notice]')!.textContent).toBe(shareText.refused[reason]);
    expect(host.querySelector('input:checked')).toBeNull();
  });

  test('clears all answers', () => {
    const host = start(`?maturity=${examples.A6}`);
    fireEvent.click(within(host).getByText(text.clear));
    expect(host.querySelector('input:checked[type="radio"]')).toBeNull();
    expect(shown(host, 'progress')).toBe(text.progress(0, 14));
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe('');
  });
});

describe('the report', () => {
  test('as Markdown has the level, its reasons, every answer and the code', () => {
    const markdown = markdownOf(answersFromCode(examples.A2), [{ href: 'https://x/y#z', textContent: '8.2.2' }]);
    expect(markdown).toContain(text.overall(nameLevel(1)));
    expect(markdown).toContain(`\`${examples.A2}\``);
    expect(markdown).toContain('- [8.2.2](https://x/y#z)');
    const { options } = maturityWords.questions['NOD-2'];
    expect(markdown).toContain(`- ${text.way('NOD-2', options[0], options[1])}`);
    for (const { id } of questions) expect(markdown).toContain(`| ${id} `);
  });

  test('as CSV is one table with every answer, capability and the overall level', () => {
    const rows = csvOf(answersFromCode(examples.A2));
    expect(rows).toHaveLength(1 + questions.length + capabilities.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([5]));
    expect(rows.find(([id]) => id === 'RES-2')?.slice(2)).toEqual([
      '0',
      '',
      maturityWords.questions['RES-2'].options[0],
    ]);
    expect(rows.find(([id]) => id === 'response')?.slice(2)).toEqual(['1', '0.667', '']);
    expect(rows.at(-1)?.slice(2)).toEqual(['1', '0.944', '']);
  });
});
