import { formatResult } from '@site/src/components/Roi/format';
import { text as model } from '@site/src/components/Roi/text';
import { computeRoi } from '@site/src/models/roi/compute';
import { inputs, outputs } from '@site/src/models/roi/data';
import { text } from './text';
import { formatInput, type Scenarios } from './view';

const { report } = text;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The calculation as Markdown: inputs, then results, with the kept scenario beside them. */
export function markdownOf({ now, kept }: Scenarios): string {
  const result = computeRoi(now);
  const other = kept && computeRoi(kept);
  const head = [report.name, report.unit, report.value, ...(kept ? [report.kept] : [])];
  const given = inputs.map(({ id, unit }) => [
    model.inputs[id],
    model.units[unit],
    formatInput(now[id]),
    ...(kept ? [formatInput(kept[id])] : []),
  ]);
  const results = outputs.map(({ id, measure }) => [
    model.outputs[id],
    model.measures[measure],
    formatResult(id, measure, result[id]),
    ...(other ? [formatResult(id, measure, other[id])] : []),
  ]);
  return [
    `# ${report.title}`,
    `## ${report.inputs}`,
    table(head, given),
    `## ${report.results}`,
    table(head, results),
    '',
  ].join('\n\n');
}

/** The calculation as rows for a spreadsheet: plain numbers with a point, empty where a result is not defined. */
export function csvOf({ now, kept }: Scenarios): readonly (readonly string[])[] {
  const result = computeRoi(now);
  const other = kept && computeRoi(kept);
  const cell = (value: number | null): string => (value === null ? '' : String(value));
  return [
    [report.id, report.name, report.unit, report.value, ...(kept ? [report.kept] : [])],
    ...inputs.map(({ id, unit }) => [
      id,
      model.inputs[id],
      model.units[unit],
      cell(now[id]),
      ...(kept ? [cell(kept[id])] : []),
    ]),
    ...outputs.map(({ id, measure }) => [
      id,
      model.outputs[id],
      model.measures[measure],
      cell(result[id]),
      ...(other ? [cell(other[id])] : []),
    ]),
  ];
}
