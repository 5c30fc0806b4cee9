import { formatAmount, formatMeasure, formatShown } from '@site/src/components/Roi/format';
import { text as model } from '@site/src/models/roi/text';
import { computeRoi, shownValue, type Result } from '@site/src/models/roi/compute';
import { inputs, outputs, type Inputs, type Measure } from '@site/src/models/roi/data';
import { formatNumber } from '@site/src/ui/formatNumber';
import { text } from './text';
import type { Entries } from './view';

/** Writes by how much a result differs from another one, or a dash where one of them is none. */
export function difference(measure: Measure, now: number | null, kept: number | null): string {
  if (now === null || kept === null) return '–';
  const sign = now > kept ? '+' : '';
  if (measure !== 'percent') return `${sign}${formatMeasure(measure, now - kept)}`;
  return model.points(sign + formatNumber(now - kept, { maximumFractionDigits: 1 }));
}

function changes(now: Inputs, kept: Inputs): string {
  const list = inputs.flatMap(({ id }) =>
    now[id] === kept[id]
      ? []
      : [text.compare.change(model.inputs[id], formatAmount(id, kept[id]), formatAmount(id, now[id]))],
  );
  return list.length > 0 ? text.compare.changed(list.join(', ')) : text.compare.same;
}

/** The kept scenario beside the present one, result by result. */
export function comparison(now: Inputs, result: Result, kept: Inputs | null): Entries {
  const other = kept && computeRoi(kept);
  return {
    text: [
      ...outputs.flatMap(({ id, measure }): [string, string][] => [
        [`kept-${id}`, other ? formatShown(id, measure, other) : '–'],
        [`difference-${id}`, other ? difference(measure, shownValue(id, result), shownValue(id, other)) : '–'],
      ]),
      ['changes', kept ? changes(now, kept) : ''],
    ],
    shown: [
      ['compared', kept !== null],
      ['not-compared', kept === null],
    ],
  };
}
