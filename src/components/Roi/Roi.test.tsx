import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { addressOf } from '@site/src/ui/Anchor/addressOf';
import {
  costs,
  defaults,
  figures,
  inputs,
  outputs,
  scenarios,
  transitions,
  levelEconomics,
  type Figure,
  type TransitionId,
} from '@site/src/models/roi';
import { text as model } from '@site/src/models/roi/text';
import { formatMeasure, formatUsd } from './format';
import { text } from './text';
import {
  RoiByLevel,
  RoiByStep,
  RoiChange,
  RoiCostTable,
  RoiDefaultComputation,
  RoiFigure,
  RoiFormulas,
  RoiInputs,
  RoiInvestment,
  RoiRevenueCases,
  RoiScenarioInputs,
  RoiScenarioResults,
  RoiValueTable,
} from '.';

/** Chapter 9 in both languages, and the words of what stands in it. */
const PROSE = [
  'docs/aiops-introduction/_09-roi.mdx',
  'i18n/en/docusaurus-plugin-content-docs/current/aiops-introduction/_09-roi.mdx',
  ...['Roi', 'RoiCalculator'].flatMap((name) =>
    ['ko', 'en'].map((locale) => `src/components/${name}/text.${locale}.ts`),
  ),
];

/** The table's rows, each with its header first. */
function rowsOf(table: ReactElement): ReadonlyMap<string, readonly string[]> {
  const { container } = render(table);
  const rows = [...container.querySelectorAll('tbody tr[id]')].filter((row) => row.querySelector('td'));
  return new Map(
    rows.map((row) => [row.id, [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')]),
  );
}

function said(sentence: ReactElement): string {
  return render(sentence).container.textContent ?? '';
}

describe('the tables of the model', () => {
  test('list every input with its limits', () => {
    const rows = rowsOf(<RoiInputs />);
    expect([...rows.keys()]).toEqual(inputs.map(({ id }) => addressOf('roi-inputs', id)));
    expect(rows.get('roi-inputs-revenue-loss-per-hour-usd')?.[0]).toContain('revenueLossPerHourUsd');
    expect(rows.get('roi-inputs-revenue-loss-per-hour-usd')?.slice(1)).toEqual([
      model.units.usdPerHour,
      '50,000',
      '0–10,000,000',
      '100',
    ]);
  });

  test('list every result with its formula', () => {
    const rows = rowsOf(<RoiFormulas />);
    expect([...rows.values()].map((cells) => cells[1])).toEqual(outputs.map(({ formula }) => formula));
  });

  test('write the default computation out', () => {
    const rows = rowsOf(<RoiDefaultComputation />);
    expect([...rows.values()].map(([, arithmetic, result]) => `${arithmetic} ${result}`)).toEqual([
      `${model.hours('(2 − 0.33)')} × 120 × 3 × $50 = $30,060`,
      `${model.hours('(8 − 1.3)')} × $50,000 = $335,000`,
      `4 × ${model.hours('10')} × 52 × $50 × 1.5 = $156,000`,
      '($30,000 − $12,000) × 12 = $216,000',
      '$30,060 + $335,000 + $156,000 + $216,000 = $737,060',
      '$50,000 + $20,000 + $10,000 + $0 = $80,000',
      '$80,000 + $30,000 = $110,000',
      '$737,060 − $110,000 = $627,060',
      '$627,060 ÷ $110,000 × 100 = 570.1%',
      '($737,060 − $80,000) ÷ $80,000 × 100 = 821.3%',
      '1 × ($737,060 − $80,000) − $30,000 = $627,060',
      '$627,060 ÷ (1 × $80,000 + $30,000) × 100 = 570.1%',
      `$110,000 × 12 ÷ $737,060 = ${text.months('1.8')}`,
      `$30,000 × 12 ÷ ($737,060 − $80,000) = ${text.months('0.5')}`,
    ]);
  });

  test('add up', () => {
    expect(
      rowsOf(<RoiValueTable />)
        .get('roi-value-total')
        ?.slice(1),
    ).toEqual(['$737,060', '100%']);
    const cost = rowsOf(<RoiCostTable />);
    expect(cost.size).toBe(costs.filter((id) => defaults[id] > 0).length + 2);
    expect(cost.get('roi-cost-first-year')?.[1]).toBe('$110,000');
    expect(cost.get('roi-cost-later-years')?.[1]).toBe('$80,000');
  });

  test('name what a scenario changes and nothing else', () => {
    const rows = rowsOf(<RoiScenarioInputs />);
    expect(rows.size).toBe(scenarios.length);
    expect(rows.get('roi-scenario-inputs-guide')?.[1]).toBe(text.noChange);
    expect(rows.get('roi-scenario-inputs-no-effect')?.[1]).toBe(
      [
        text.change(model.inputs.mttrAfterH, model.amount('2', 'h')),
        text.change(model.inputs.downtimeAfterH, model.amount('8', 'h')),
        text.change(model.inputs.toilPeople, model.amount('0', 'people')),
        text.change(model.inputs.infraAfterUsdMonth, '$30,000'),
      ].join(', '),
    );
  });

  test('show a result that is not defined, never pays back or is hidden in words', () => {
    const rows = rowsOf(<RoiScenarioResults />);
    expect(rows.size).toBe(outputs.length);
    expect(rows.get('roi-scenario-results-roi-year1-pct')?.at(-1)).toBe(model.notDefined);
    expect(rows.get('roi-scenario-results-payback-guide-months')?.slice(-3)).toEqual([
      text.notShown(text.months('40.2')),
      model.notDefined,
      text.months('0'),
    ]);
    expect(rows.get('roi-scenario-results-payback-cash-months')?.slice(-3)).toEqual([
      model.neverPaysBack,
      model.neverPaysBack,
      text.months('0'),
    ]);
    expect(rows.get('roi-scenario-results-incident-saving')?.at(-1)).toBe('−$9,000');
  });

  test('show three assumptions on lost revenue', () => {
    expect([...rowsOf(<RoiRevenueCases />).values()].map((cells) => cells.slice(1))).toEqual([
      ['$50,000', '$335,000', '$737,060', '570.1%'],
      ['$22,831', '$152,968', '$555,028', '404.6%'],
      ['$5,708', '$38,242', '$440,302', '300.3%'],
    ]);
  });
});

describe('the tables of the levels', () => {
  test.each<[TransitionId, string]>([
    ['l0-l1', text.investmentTotal('$5,000', '$3,000')],
    ['l1-l2', '$15,000'],
    ['l2-l3', text.investmentTotal('$20,000', '$8,000')],
    ['l3-l4', text.investmentTotal('$60,000', '$10,000')],
  ])('list the investments of %s and their sum', (id, total) => {
    const rows = rowsOf(<RoiInvestment of={id} />);
    expect(rows.size).toBe((transitions.find((transition) => transition.id === id)?.investments.length ?? 0) + 1);
    expect(rows.get(`roi-${id}-total`)?.[1]).toBe(total);
  });

  test('refuse a step that does not exist', () => {
    const of = 'l4-l5' as TransitionId;
    expect(() => render(<RoiInvestment of={of} />)).toThrowErrorMatchingInlineSnapshot(
      `[Error: <RoiInvestment of="l4-l5"> names no step: use one of l0-l1, l1-l2, l2-l3, l3-l4.]`,
    );
  });

  test('compare every level and every step', () => {
    const levels = [...rowsOf(<RoiByLevel />).values()];
    expect(levels.map((cells) => cells[1])).toEqual(levelEconomics.map(({ investment }) => formatUsd(investment)));
    expect(levels.at(-1)?.slice(1)).toEqual([
      '$100,000',
      '$21,000',
      '$737,000',
      '$352,000',
      '109.4%',
      '192.5%',
      '5.7',
      '2.5',
      '6–9',
    ]);
    expect([...rowsOf(<RoiByStep />).values()].at(-1)?.slice(4)).toEqual(['31.7%', '9.1', '6.2']);
  });
});

describe('numbers in a sentence', () => {
  test('come from the model', () => {
    expect(said(<RoiFigure of="guideTotal" />)).toBe('$737,060');
    expect(said(<RoiFigure of="roiFirstYear" digits={0} />)).toBe('570%');
    expect(said(<RoiFigure of="paybackFirstYearCost" />)).toBe(text.months('1.8'));
    expect(said(<RoiFigure of="exactTotal" digits={2} />)).toBe('$735,333.33');
    expect(said(<RoiFigure of="stepThreeResources" />)).toBe('2,600');
  });

  test('are typed nowhere in the guide: a page names them, and the model computes them', () => {
    // Two digits may be a coincidence; a figure with three or more, or one of months, is not.
    const shown = Object.values<Figure>(figures).flatMap(({ measure, value, significant }) =>
      [undefined, 0, 1, 2].map((digits) => formatMeasure(measure, value, { digits, significant })),
    );
    const telling = [...new Set(shown)].filter(
      (figure) => figure.replace(/\D/g, '').length > 2 || figure.includes('.'),
    );
    const typed = PROSE.flatMap((file) => {
      const prose = readFileSync(file, 'utf8');
      return telling
        .filter((figure) => new RegExp(`(?<![\\d.,$])${figure.replace(/[$.]/g, '\\$&')}(?!\\d|,\\d)`).test(prose))
        .map((figure) => `${file}: ${figure}`);
    });
    expect(typed).toEqual([]);
  });

  test('state a change in percent, points or times', () => {
    expect(said(<RoiChange from={8} to={1} />)).toBe('−87.5%');
    expect(said(<RoiChange from={60} to={15} as="points" />)).toBe(model.points('−45'));
    expect(said(<RoiChange from={2} to={15} as="times" />)).toBe(text.times('7.5'));
  });
});
