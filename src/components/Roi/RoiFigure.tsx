import type { ReactNode } from 'react';
import { figures, type Figure, type FigureId } from '@site/src/models/roi';
import { formatMeasure } from './format';

type Props = {
  /** Name of the number, as in `figures`. */
  readonly of: FigureId;
  /** Decimals to show; else the measure decides. */
  readonly digits?: number;
};

/** A number of the ROI model inside a sentence. */
export default function RoiFigure({ of, digits }: Props): ReactNode {
  const figure: Figure | undefined = figures[of];
  if (!figure)
    throw new Error(`<RoiFigure of="${of}"> names no figure: use one of ${Object.keys(figures).join(', ')}.`);
  return formatMeasure(figure.measure, figure.value, { digits, significant: figure.significant });
}
