import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatResult, formatUsd } from '@site/src/components/Roi/format';
import { text as model } from '@site/src/models/roi/text';
import {
  computeRoi,
  defaults,
  inputs,
  inputsOf,
  outputs,
  roiShareCode,
  scenarioResults,
  scenarios,
} from '@site/src/models/roi';
import { text as shareText } from '@site/src/ui/ShareBar/text';
import RoiCalculator from '.';
import Island from './island';
import { csvOf, markdownOf } from './report';
import { text } from './text';
import { viewOf } from './view';

customElements.define('roi-calculator', Island);

function start(search = ''): HTMLElement {
  window.history.replaceState(null, '', `/guide${search}`);
  const { container } = render(<RoiCalculator />);
  return container.querySelector<HTMLElement>('roi-calculator')!;
}

function field(host: HTMLElement, id: string): HTMLInputElement {
  return host.querySelector<HTMLInputElement>(`[data-input="${id}"]`)!;
}

function type(host: HTMLElement, id: string, value: string): void {
  fireEvent.input(field(host, id), { target: { value } });
}

function shown(host: HTMLElement, slot: string): string {
  return host.querySelector(`[data-slot="${slot}"]`)!.textContent;
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  HTMLElement.prototype.checkVisibility ??= () => true;
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the calculator as HTML', () => {
  test('shows every result of the defaults with its arithmetic', () => {
    const { container } = render(<RoiCalculator />);
    for (const { id, measure } of outputs) {
      expect(shown(container, `now-${id}`)).toBe(formatResult(id, measure, scenarioResults.guide[id]));
      expect(shown(container, `arithmetic-${id}`)).toMatch(/=$/);
    }
    expect(shown(container, 'arithmetic-incidentSaving')).toBe(`${model.hours('(2 − 0.33)')} × 120 × 3 × $50 =`);
    expect(shown(container, 'carrier')).toContain('45%');
  });

  test('gives every input a label, a unit, help, limits and a place for its error', () => {
    render(<RoiCalculator />);
    for (const { id, default: initial } of inputs) {
      const input = document.querySelector<HTMLInputElement>(`#roi-field-${id}`)!;
      expect(input.labels?.[0]?.textContent).toBe(model.inputs[id]);
      const described = input
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((one) => document.getElementById(one)!);
      expect(described).toHaveLength(3);
      expect(described[1]!.textContent).toContain(text.help[id]);
      expect(Number(input.value.replaceAll(',', ''))).toBe(initial);
    }
  });

  test('has words where a result is not defined, never NaN or Infinity', () => {
    for (const kept of [null, defaults])
      for (const now of [
        defaults,
        inputsOf({
          costManagedUsdYear: 0,
          costModelUsdYear: 0,
          costTelemetryUsdYear: 0,
          costSetupUsdOnce: 0,
          toilPeople: 0,
        }),
      ])
        expect(JSON.stringify(viewOf({ now, kept }))).not.toMatch(/NaN|Infinity|undefined|∞/);
  });
});

describe('the calculator in the browser', () => {
  test('follows what is typed, as people type it', () => {
    const host = start();
    type(host, 'revenueLossPerHourUsd', '22,831');
    expect(shown(host, 'now-totalValue')).toBe(
      formatUsd(computeRoi(inputsOf({ revenueLossPerHourUsd: 22_831 })).totalValue),
    );
    type(host, 'revenueLossPerHourUsd', '10k');
    fireEvent.change(field(host, 'revenueLossPerHourUsd'));
    expect(field(host, 'revenueLossPerHourUsd').value).toBe('10,000');
  });

  test.each(['5만', '5e4', 'NaN', '1,5', 'abc', '', '-5', '99999999999'])(
    'keeps the last good result for %j and says so',
    (typed) => {
      const host = start();
      const before = shown(host, 'now-totalValue');
      type(host, 'revenueLossPerHourUsd', typed);
      const input = field(host, 'revenueLossPerHourUsd');
      expect(input.getAttribute('aria-invalid')).toBe('true');
      expect(host.querySelector('[data-error="revenueLossPerHourUsd"]')!.textContent).not.toBe('');
      expect(shown(host, 'now-totalValue')).toBe(before);
      expect(host.querySelector<HTMLElement>('[data-last-good]')!.hidden).toBe(false);
      type(host, 'revenueLossPerHourUsd', '50000');
      expect(host.querySelector<HTMLElement>('[data-last-good]')!.hidden).toBe(true);
    },
  );

  test('hints at the number that 5만 means', () => {
    const host = start();
    type(host, 'revenueLossPerHourUsd', '5만');
    expect(host.querySelector('[data-error="revenueLossPerHourUsd"]')!.textContent).toContain('50,000');
  });

  test('moves a value to its limit once the field is left, and says so', () => {
    const host = start();
    type(host, 'mttrBeforeH', '99');
    fireEvent.change(field(host, 'mttrBeforeH'));
    expect(field(host, 'mttrBeforeH').value).toBe('72');
    expect(host.querySelector('[data-error="mttrBeforeH"]')!.textContent).toBe(text.moved('99', '72'));
    expect(shown(host, 'now-incidentSaving')).toBe(formatUsd((72 - 0.33) * 120 * 150));
  });

  test('writes cents in the arithmetic where some were given', () => {
    const host = start();
    type(host, 'hourlyRateUsd', '50.5');
    expect(shown(host, 'arithmetic-incidentSaving')).toContain('$50.50');
  });

  test('moves a field by its step with the arrow keys, within its limits', () => {
    const host = start();
    const after = field(host, 'mttrAfterH');
    fireEvent.keyDown(after, { key: 'ArrowUp' });
    expect(after.value).toBe('0.34');
    expect(shown(host, 'arithmetic-incidentSaving')).toContain('0.34');
    const weeks = field(host, 'weeksPerYear');
    fireEvent.keyDown(weeks, { key: 'ArrowUp' });
    expect(weeks.value).toBe('52');
    type(host, 'weeksPerYear', 'abc');
    fireEvent.keyDown(weeks, { key: 'ArrowDown' });
    expect(weeks.value).toBe('51');
    expect(weeks.hasAttribute('aria-invalid')).toBe(false);
  });

  test('quotes what was pasted by mistake in a few characters', () => {
    const host = start();
    type(host, 'revenueLossPerHourUsd', `9\n${'9'.repeat(300)}`);
    fireEvent.change(field(host, 'revenueLossPerHourUsd'));
    expect(host.querySelector('[data-error="revenueLossPerHourUsd"]')!.textContent.length).toBeLessThan(120);
    expect(field(host, 'revenueLossPerHourUsd').value).toBe('10,000,000');
  });

  test('reads a result out once the reader pauses, not at each key', () => {
    const host = start();
    const said = (): string => document.querySelector('body > [role="status"]')?.textContent ?? '';
    for (const typed of ['1', '12', '120']) {
      type(host, 'toilPeople', typed);
      vi.advanceTimersByTime(300);
      expect(said()).not.toContain(shown(host, 'now-totalValue'));
    }
    vi.advanceTimersByTime(1000);
    expect(said()).toContain(shown(host, 'now-totalValue'));
    expect(host.querySelectorAll('form [role="status"], form [aria-live]')).toHaveLength(0);
  });

  test('marks the example and the level whose values the form holds', () => {
    const host = start();
    const pressed = (): string[] => [...host.querySelectorAll('[aria-pressed="true"]')].map((one) => one.textContent);
    expect(pressed()).toEqual([model.scenarios.guide]);
    type(host, 'toilPeople', '5');
    expect(pressed()).toEqual([]);
    fireEvent.click(within(host).getByText(text.levelCost(2)));
    expect(pressed()).toEqual([text.levelCost(2)]);
  });

  test('loads an example and the costs of a level', () => {
    const host = start();
    fireEvent.click(within(host).getByText(model.scenarios['exact-minutes']));
    expect(shown(host, 'now-totalValue')).toBe(formatUsd(scenarioResults['exact-minutes'].totalValue));
    fireEvent.click(within(host).getByText(text.levelCost(4)));
    expect(shown(host, 'now-firstYearCost')).toBe('$352,000');
    expect(shown(host, 'level')).toContain('$737,000');
    expect(field(host, 'mttrAfterH').value).toBe('0.333333');
  });

  test('compares two scenarios and swaps them', () => {
    const host = start();
    fireEvent.click(within(host).getAllByText(text.compare.keep)[0]!);
    type(host, 'toilPeople', '0');
    expect(shown(host, 'kept-totalValue')).toBe('$737,060');
    expect(shown(host, 'difference-totalValue')).toBe('−$156,000');
    fireEvent.click(within(host).getByText(text.compare.swap));
    expect(shown(host, 'now-totalValue')).toBe('$737,060');
    expect(field(host, 'toilPeople').value).toBe('4');
    fireEvent.click(within(host).getByText(text.compare.drop));
    expect(host.querySelector<HTMLElement>('[data-part="compared"]')!.hidden).toBe(true);
  });

  test('puts what differs from the defaults into the address, and nothing when nothing does', () => {
    const host = start('?keep=1');
    type(host, 'toilPeople', '5');
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe(`?keep=1&roi=${roiShareCode(inputsOf({ toilPeople: 5 }))}`);
    type(host, 'toilPeople', '4');
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe('?keep=1');
  });

  test('opens a shared link and moves what is outside the limits', () => {
    const host = start(`?roi=${roiShareCode(inputsOf({ mttrBeforeH: 500, toilPeople: 5 }))}`);
    expect(field(host, 'toilPeople').value).toBe('5');
    expect(field(host, 'mttrBeforeH').value).toBe('72');
    expect(host.querySelector('[data-error="mttrBeforeH"]')!.textContent).toBe(text.moved('500', '72'));
    expect(host.querySelector('[data-notice]')!.textContent).toBe(shareText.opened);
  });

  test.each([
    ['9.a1.00', 'version'],
    ['1.a1', 'damaged'],
    ['%00%ff', 'damaged'],
    ['<script>', 'damaged'],
  ] as const)('leaves the defaults for the code %j and says why', (code, reason) => {
    const host = start(`?roi=${code}`);
    expect(host.querySelector('[data-notice]')!.textContent).toBe(shareText.refused[reason]);
    expect(shown(host, 'now-totalValue')).toBe('$737,060');
  });

  test('stores nothing unless asked, and forgets', () => {
    const host = start();
    type(host, 'toilPeople', '7');
    vi.advanceTimersByTime(1000);
    expect(localStorage).toHaveLength(0);
    fireEvent.click(within(host).getByRole('checkbox'));
    expect(localStorage).toHaveLength(1);
    host.remove();
    const next = start();
    expect(field(next, 'toilPeople').value).toBe('7');
    fireEvent.click(within(next).getByText(shareText.forget));
    expect(localStorage).toHaveLength(0);
    expect(field(next, 'toilPeople').value).toBe('7');
  });

  test('keeps what is being typed when a link within the page is followed', () => {
    const host = start();
    type(host, 'toilPeople', '5');
    vi.advanceTimersByTime(1000);
    type(host, 'mttrBeforeH', 'abc');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(field(host, 'mttrBeforeH').value).toBe('abc');
    expect(host.querySelector('[data-notice]')!.textContent).toBe('');
  });

  test('takes over another code that the history brings back', () => {
    const host = start();
    type(host, 'toilPeople', '5');
    vi.advanceTimersByTime(1000);
    window.history.replaceState(null, '', `/guide?roi=${roiShareCode(inputsOf({ toilPeople: 9 }))}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(field(host, 'toilPeople').value).toBe('9');
  });

  test('leaves what the device remembers alone while a link is looked at, until asked', () => {
    const own = roiShareCode(inputsOf({ toilPeople: 7 }));
    localStorage.setItem('aiops-on-eks.roi', own);
    const host = start(`?roi=${roiShareCode(inputsOf({ toilPeople: 9 }))}`);
    expect(host.querySelector('[data-notice]')!.textContent).toBe(`${shareText.opened} ${shareText.keptAside}`);
    type(host, 'toilPeople', '10');
    vi.advanceTimersByTime(1000);
    expect(localStorage.getItem('aiops-on-eks.roi')).toBe(own);
    const box = within(host).getByRole<HTMLInputElement>('checkbox');
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(localStorage.getItem('aiops-on-eks.roi')).toBe(roiShareCode(inputsOf({ toilPeople: 10 })));
  });

  test('says at the helper what it cannot read', () => {
    const host = start();
    const annual = host.querySelector<HTMLInputElement>('[data-revenue="annual"]')!;
    fireEvent.input(annual, { target: { value: '-1' } });
    expect(annual.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(annual.getAttribute('aria-describedby')!)!.textContent).toBe(text.revenue.negative);
    fireEvent.input(annual, { target: { value: '9'.repeat(300) } });
    expect(annual.hasAttribute('aria-invalid')).toBe(false);
    expect(host.querySelector('[data-revenue-result]')!.textContent.length).toBeLessThan(60);
  });

  test('works out the revenue of an hour and fills it in', () => {
    const host = start();
    const annual = host.querySelector<HTMLInputElement>('[data-revenue="annual"]')!;
    fireEvent.input(annual, { target: { value: '200M' } });
    expect(host.querySelector('[data-revenue-result]')!.textContent).toBe(text.revenue.perHour('$22,831'));
    fireEvent.click(host.querySelector('[data-action="applyRevenue"]')!);
    expect(field(host, 'revenueLossPerHourUsd').value).toBe('22,831');
    expect(shown(host, 'now-totalValue')).toBe('$555,028');
  });
});

describe('the report', () => {
  const state = {
    now: inputsOf({ costManagedUsdYear: 0, costModelUsdYear: 0, costTelemetryUsdYear: 0, costSetupUsdOnce: 0 }),
    kept: defaults,
  };

  test('as Markdown has a row for every input and result, and the words for what is not defined', () => {
    const markdown = markdownOf(state);
    expect(markdown.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(
      inputs.length + outputs.length + 4,
    );
    expect(markdown).toContain(model.notDefined);
  });

  test('as Markdown says what carries the result and what to beware of', () => {
    const markdown = markdownOf({ now: defaults, kept: null });
    expect(markdown).toContain('45%');
    expect(markdown).toContain(`- ${text.caution.lostRevenue('$335,000')}`);
    expect(markdown).toContain(`| ${model.outputs.totalValue} | $737,060 |`);
  });

  test('as Markdown sets two scenarios side by side, as the page does', () => {
    const markdown = markdownOf({ now: inputsOf({ toilPeople: 0 }), kept: defaults });
    expect(markdown).toContain(`| ${model.outputs.totalValue} | $737,060 | $581,060 | −$156,000 |`);
    expect(markdown).toContain(`| ${model.inputs.toilPeople} | ${model.units.people} | 4 | 0 |`);
  });

  test('as CSV has plain numbers, and nothing where a result is not defined', () => {
    const rows = csvOf(state);
    expect(rows).toHaveLength(1 + inputs.length + outputs.length);
    expect(rows.find(([id]) => id === 'totalValue')?.slice(3)).toEqual(['737060', '737060']);
    expect(rows.find(([id]) => id === 'incidentSaving')?.slice(3)).toEqual(['30060', '30060']);
    expect(rows.find(([id]) => id === 'roiYear1Pct')?.slice(3)).toEqual(['570.054545455', '']);
  });

  test('leaves out a payback that the calculator hides, everywhere', () => {
    const hidden = { now: inputsOf({ ...scenarios.find(({ id }) => id === 'internal-tool')!.changes }), kept: null };
    const { text: said } = viewOf({ ...hidden, kept: defaults });
    expect([said['now-paybackGuideMonths'], said['difference-paybackGuideMonths']]).toEqual(['–', '–']);
    expect(viewOf({ now: defaults, kept: hidden.now }).text['kept-paybackGuideMonths']).toBe('–');
    expect(markdownOf(hidden)).not.toContain(model.outputs.paybackGuideMonths);
    expect(csvOf(hidden).find(([id]) => id === 'paybackGuideMonths')?.[3]).toBe('');
    expect(said['now-paybackCashMonths']).toBe(model.neverPaysBack);
  });
});
