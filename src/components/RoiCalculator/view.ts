import { formatMeasure, formatResult, formatShown, formatUsd, workOut } from '@site/src/components/Roi/format';
import type { View } from '@site/src/islands/view';
import { computeRoi, isPaybackGuideShown, type Result } from '@site/src/models/roi/compute';
import { outputs, savings, type Inputs } from '@site/src/models/roi/data';
import {
  carrierOf,
  cautionIds,
  cautionsOf,
  levelWithCosts,
  longestHorizon,
  yearsOf,
} from '@site/src/models/roi/reading';
import { formatNumber } from '@site/src/ui/formatNumber';
import { comparison, difference } from './comparison';
import { text } from './text';

/** What a reader computes, and what he keeps beside it to compare. */
export interface Scenarios {
  readonly now: Inputs;
  readonly kept: Inputs | null;
}

/** The entries of a view that belong to one concern. */
export interface Entries {
  readonly text?: readonly (readonly [string, string])[];
  readonly shown?: readonly (readonly [string, boolean])[];
  readonly width?: readonly (readonly [string, number])[];
}

/** Decimals of an input at most; a third of an hour keeps its full value behind them. */
const INPUT_DIGITS = 6;

/** Writes an input's value as its field shows it. */
export function formatInput(value: number): string {
  return formatNumber(value, { maximumFractionDigits: INPUT_DIGITS });
}

function steps(now: Inputs, result: Result): Entries {
  let total = 0;
  return {
    text: [
      ...outputs.flatMap(({ id, measure, formula }): [string, string][] => [
        [`arithmetic-${id}`, `${workOut(formula, now, result)} =`],
        [`now-${id}`, formatShown(id, measure, result)],
      ]),
      ...savings.map((id): [string, string] => {
        total += result[id];
        return [`running-${id}`, text.runningTotal(formatUsd(total))];
      }),
    ],
    shown: outputs.map(({ id }) => [`output-${id}`, id !== 'paybackGuideMonths' || isPaybackGuideShown(result)]),
  };
}

function years(now: Inputs, result: Result): Entries {
  const all = yearsOf(result, longestHorizon);
  const longest = Math.max(...all.flatMap(({ value, cost }) => [Math.abs(value), cost]), 1);
  return {
    text: all.flatMap(({ year, value, cost, netSoFar }): [string, string][] => [
      [`value-${year}`, formatUsd(value)],
      [`cost-${year}`, formatUsd(cost)],
      [`netSoFar-${year}`, formatUsd(netSoFar)],
    ]),
    shown: all.map(({ year }) => [`year-${year}`, year <= now.horizonYears]),
    // A loss has no bar of value: its minus sign says it.
    width: all.flatMap(({ year, value, cost }): [string, number][] => [
      [`value-${year}`, (Math.max(value, 0) / longest) * 100],
      [`cost-${year}`, (cost / longest) * 100],
    ]),
  };
}

function carrier(result: Result): Entries {
  const found = carrierOf(result);
  const { drivers, share, largest, without, nothing } = text.carrier;
  if (!found)
    return {
      text: [
        ['carrier', nothing],
        ['without', ''],
      ],
    };
  const driver = drivers[found.id];
  return {
    text: [
      [
        'carrier',
        found.share === null
          ? largest(driver, formatUsd(result[found.id]))
          : share(driver, formatMeasure('percent', found.share, { digits: 0 })),
      ],
      [
        'without',
        without(formatUsd(found.valueWithout), formatResult('roiYear1Pct', 'percent', found.roiYear1PctWithout)),
      ],
    ],
  };
}

function cautions(now: Inputs, result: Result): Entries {
  const applying = cautionsOf(now);
  const level = levelWithCosts(now);
  const told = level
    ? text.level(
        level.level,
        formatUsd(level.value),
        formatUsd(result.totalValue),
        difference('usd', result.totalValue, level.value),
      )
    : '';
  return {
    text: [
      ...cautionIds.map((id): [string, string] => [
        `caution-${id}`,
        text.caution[id](formatUsd(applying.get(id) ?? 0)),
      ]),
      ['level', told],
    ],
    shown: [
      ...cautionIds.map((id): [string, boolean] => [`caution-${id}`, applying.has(id)]),
      ['cautions', applying.size > 0],
      ['level', level !== null],
    ],
  };
}

/** Everything that the calculator shows for its inputs; the server and the browser show the same. */
export function viewOf({ now, kept }: Scenarios): View {
  const result = computeRoi(now);
  const all: readonly Entries[] = [
    steps(now, result),
    years(now, result),
    carrier(result),
    cautions(now, result),
    comparison(now, result, kept),
  ];
  return {
    text: Object.fromEntries(all.flatMap((entries) => entries.text ?? [])),
    shown: Object.fromEntries(all.flatMap((entries) => entries.shown ?? [])),
    width: Object.fromEntries(all.flatMap((entries) => entries.width ?? [])),
  };
}
