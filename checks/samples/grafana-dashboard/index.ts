import type { Fault } from '../../fault';
import type { Checker } from '../checker';
import { mappingOf, readDocuments, type LocatedDocument, type Path } from '../document';
import { schemaFindings, writtenSchema, type WrittenSchema } from '../schema';

const id = 'grafana-dashboard';

const schema = writtenSchema('files/grafana-dashboard') as WrittenSchema;

interface Finding {
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Panels that Grafana ships. https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/ */
const panelTypes = new Set(
  'alertlist annolist barchart bargauge candlestick canvas dashlist flamegraph gauge geomap heatmap histogram logs news nodeGraph piechart row stat state-timeline status-history table text timeseries traces trend xychart'.split(
    ' ',
  ),
);
const gridWidth = 24;
/** Variables that Grafana brings along begin with two underscores. */
const variable = /\$\{?([A-Za-z]\w*)/g;

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map((item: unknown) => mappingOf(item) ?? {}) : [];
}

function variableFindings(value: unknown, path: Path, known: ReadonlySet<string>): readonly Finding[] {
  if (typeof value === 'string') {
    return [...value.matchAll(variable)]
      .filter(([, name = '']) => !known.has(name))
      .map(([, name]) => ({
        path,
        what: `The dashboard has no variable "${name}".`,
        mend: 'Add it to templating.list, or correct its name.',
      }));
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => variableFindings(item, [...path, at], known));
  return Object.entries(mappingOf(value) ?? {}).flatMap(([key, part]) => variableFindings(part, [...path, key], known));
}

function twice(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function panelFindings(panel: Fields, at: number, others: readonly Fields[]): readonly Finding[] {
  const path = ['panels', at];
  const place = panel.gridPos as Place | undefined;
  const beside = place && others.find((other) => other.gridPos !== undefined && overlap(place, other.gridPos as Place));
  const targets = listOf(panel.targets);
  return [
    ...(panelTypes.has(String(panel.type))
      ? []
      : [
          {
            path: [...path, 'type'],
            what: `Grafana ships no panel "${String(panel.type)}".`,
            mend: 'Use a panel type of Grafana.',
          },
        ]),
    ...(place && place.x + place.w > gridWidth
      ? [
          {
            path: [...path, 'gridPos'],
            what: `The panel reaches beyond the ${gridWidth} columns of the grid.`,
            mend: 'Make it narrower, or move it left.',
          },
        ]
      : []),
    ...(beside
      ? [
          {
            path: [...path, 'gridPos'],
            what: `The panel overlaps "${String(beside.title)}".`,
            mend: 'Move one of them.',
          },
        ]
      : []),
    ...(targets.length > 0 ? [] : [{ path, what: 'The panel has no query.', mend: 'Add one to "targets".' }]),
    ...twice(targets.map(({ refId }) => refId)).map((refId) => ({
      path: [...path, 'targets'],
      what: `Two queries of the panel are called "${String(refId)}".`,
      mend: 'Give each its own refId.',
    })),
  ];
}

function findingsOf({ value }: LocatedDocument): readonly Finding[] {
  const dashboard = mappingOf(value) ?? {};
  const panels = listOf(dashboard.panels);
  const variables = listOf(mappingOf(dashboard.templating)?.list);
  const names = new Set(variables.map(({ name }) => String(name)));
  return [
    ...schemaFindings(value, schema, 'the dashboard'),
    ...panels.flatMap((panel, at) => panelFindings(panel, at, panels.slice(0, at))),
    ...twice(panels.map((panel) => panel.id)).map((panelId) => ({
      path: ['panels'],
      what: `Two panels have the id ${String(panelId)}.`,
      mend: 'Give each its own id.',
    })),
    ...variableFindings(value, [], names),
  ];
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('dashboard.json'),
  against: () => [schema.standard],
  check: (samples) =>
    Promise.resolve(
      samples.flatMap(({ path: file, text }) =>
        (readDocuments(text) ?? []).flatMap((document) =>
          findingsOf(document).map(({ path, what, mend }): Fault => ({
            file,
            line: document.lineOf(path),
            rule: id,
            what,
            mend,
          })),
        ),
      ),
    ),
  limits: () => ({
    ko: '패널, 변수, 데이터 소스 참조의 구조를 확인했습니다. Grafana에서 그려 보지는 않았습니다.',
    en: 'The structure of panels, variables and data source references is checked; it has not been drawn by Grafana.',
  }),
};

export default checker;
