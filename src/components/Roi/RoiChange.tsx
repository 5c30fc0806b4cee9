import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import { formatChange, formatNumber } from '@site/src/ui/formatNumber';
import { text } from './text';

type Props = {
  readonly from: number;
  readonly to: number;
  /** Relative change in percent, difference in percentage points, or the new value as a multiple of the old. */
  readonly as?: 'percent' | 'points' | 'times';
  /** Decimals to show at most. */
  readonly digits?: number;
};

const SHOWN: Readonly<Record<NonNullable<Props['as']>, (from: number, to: number, digits: number) => string>> = {
  percent: (before, after, digits) => formatChange({ before, after }, digits),
  points: (from, to, digits) =>
    model.points(formatNumber(to - from, { signDisplay: 'exceptZero', maximumFractionDigits: digits })),
  times: (from, to, digits) => text.times(formatNumber(to / from, { maximumFractionDigits: digits })),
};

/** The change between two values of a table, computed from both. */
export default function RoiChange({ from, to, as = 'percent', digits = 1 }: Props): ReactNode {
  return SHOWN[as](from, to, digits);
}
