import { text as model } from '@site/src/models/roi/text';
import { computeRoi, shownValue } from '@site/src/models/roi/compute';
import { inputs, outputs } from '@site/src/models/roi/data';
import { cautionIds } from '@site/src/models/roi/reading';
import { text } from './text';
import { formatInput, viewOf, type Scenarios } from './view';

const { compare, report } = text;

/** The columns of a table of values: what is kept stands first, as on the page. */
function columnsOf({ kept }: Scenarios): readonly string[] {
  return kept ? [compare.kept, compare.now] : [report.value];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The calculation as Markdown: results, what carries them, what to beware of, and the inputs they come from. */
export function markdownOf(state: Scenarios): string {
  const { now, kept } = state;
  const { text: said, shown } = viewOf(state);
  const columns = kept ? (['kept', 'now', 'difference'] as const) : (['now'] as const);
  const results = outputs
    .filter(({ id }) => kept || shown[`output-${id}`])
    .map(({ id }) => [model.outputs[id], ...columns.map((column) => said[`${column}-${id}`] ?? '')]);
  const given = inputs.map(({ id, unit }) => [
    model.inputs[id],
    model.units[unit],
    ...(kept ? [formatInput(kept[id])] : []),
    formatInput(now[id]),
  ]);
  const cautions = cautionIds.filter((id) => shown[`caution-${id}`]).map((id) => `- ${said[`caution-${id}`]}`);
  return [
    `# ${report.title}`,
    `## ${report.results}`,
    table([report.name, ...columnsOf(state), ...(kept ? [compare.difference] : [])], results),
    `${text.carrier.title}: ${said.carrier} ${said.without}`.trim(),
    ...(cautions.length > 0 ? [`## ${text.cautions}`, cautions.join('\n')] : []),
    `## ${report.inputs}`,
    table([report.name, report.unit, ...columnsOf(state)], given),
    '',
  ].join('\n\n');
}

/** Digits that count in a file: fewer than binary arithmetic has, more than anybody needs. */
const PRECISION = 12;

/** The calculation as rows for a spreadsheet: plain numbers with a point, empty where a result is not shown. */
export function csvOf(state: Scenarios): readonly (readonly string[])[] {
  const given = state.kept ? [state.kept, state.now] : [state.now];
  const results = given.map(computeRoi);
  const cell = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(PRECISION))));
  return [
    [report.id, report.name, report.unit, ...columnsOf(state)],
    ...inputs.map(({ id, unit }) => [
      id,
      model.inputs[id],
      model.units[unit],
      ...given.map((values) => cell(values[id])),
    ]),
    ...outputs.map(({ id, measure }) => [
      id,
      model.outputs[id],
      model.measures[measure],
      ...results.map((result) => cell(shownValue(id, result))),
    ]),
  ];
}
