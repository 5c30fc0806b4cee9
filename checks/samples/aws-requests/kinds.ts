/** JSON files that are the whole input of an AWS call, and what the API refuses beyond the form of its input. */
import { mappingOf, type Path } from '../document';

export interface Finding {
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
}

type Fields = Readonly<Record<string, unknown>>;

export interface RequestKind {
  readonly form: RegExp;
  /** As the AWS CLI writes it. */
  readonly service: string;
  /** As the API writes it. */
  readonly operation: string;
  rules(request: Fields): readonly Finding[];
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((parent, key) => mappingOf(parent)?.[key], value);

/** https://docs.aws.amazon.com/applicationsignals/latest/APIReference/API_RequestBasedServiceLevelIndicatorMetricConfig.html */
const KEY_ATTRIBUTES = ['Type', 'ResourceType', 'Name', 'Identifier', 'Environment'];

/** https://docs.aws.amazon.com/applicationsignals/latest/APIReference/API_CreateServiceLevelObjective.html */
function objectiveRules(request: Fields): readonly Finding[] {
  const configurations = ['SliConfig', 'RequestBasedSliConfig'].filter((name) => name in request);
  const goal = at(request, 'Goal', 'AttainmentGoal');
  const key =
    mappingOf(at(request, 'RequestBasedSliConfig', 'RequestBasedSliMetricConfig', 'KeyAttributes')) ??
    mappingOf(at(request, 'SliConfig', 'SliMetricConfig', 'KeyAttributes'));
  return [
    ...(configurations.length === 1
      ? []
      : [
          {
            path: [],
            what: `An objective takes exactly one of SliConfig and RequestBasedSliConfig, not ${configurations.length}.`,
            mend: 'Keep the one that you mean.',
          },
        ]),
    ...(typeof goal === 'number' && (goal <= 0 || goal >= 100)
      ? [
          {
            path: ['Goal', 'AttainmentGoal'],
            what: `The goal ${goal} % leaves no error budget, or is none.`,
            mend: 'Use a percentage below 100.',
          },
        ]
      : []),
    ...Object.keys(key ?? {})
      .filter((name) => !KEY_ATTRIBUTES.includes(name))
      .map((name) => ({
        path: [],
        what: `"${name}" is no key attribute.`,
        mend: `Use ${KEY_ATTRIBUTES.join(', ')}.`,
      })),
    ...(key !== undefined && key.Type === 'Service' && (key.Name === undefined || key.Environment === undefined)
      ? [
          {
            path: [],
            what: 'A service is named by Type, Name and Environment.',
            mend: 'Add what is missing to KeyAttributes.',
          },
        ]
      : []),
  ];
}

const bands = new Set([
  'LessThanLowerOrGreaterThanUpperThreshold',
  'LessThanLowerThreshold',
  'GreaterThanUpperThreshold',
]);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
function alarmRules(request: Fields): readonly Finding[] {
  const metrics = (Array.isArray(request.Metrics) ? request.Metrics : []).map(
    (metric: unknown) => mappingOf(metric) ?? {},
  );
  const ids = metrics.map(({ Id }) => String(Id));
  const threshold = request.ThresholdMetricId;
  const isBand = bands.has(String(request.ComparisonOperator));
  const unknown = metrics.flatMap(({ Expression }, index) =>
    typeof Expression === 'string'
      ? [...Expression.matchAll(/\b[a-z]\w*\b/g)].flatMap(([id]) =>
          ids.includes(id)
            ? []
            : [
                {
                  path: ['Metrics', index, 'Expression'],
                  what: `The expression reads "${id}", which no metric is called.`,
                  mend: `Use one of ${ids.join(', ')}.`,
                },
              ],
        )
      : [],
  );
  const evaluated = Number(request.EvaluationPeriods);
  return [
    ...unknown,
    ...(isBand === (threshold !== undefined)
      ? []
      : [
          {
            path: ['ComparisonOperator'],
            what: 'A band operator and ThresholdMetricId go together.',
            mend: 'Use both, or neither.',
          },
        ]),
    ...(threshold === undefined || ids.includes(String(threshold))
      ? []
      : [
          {
            path: ['ThresholdMetricId'],
            what: `No metric has the Id "${String(threshold)}".`,
            mend: `Use one of ${ids.join(', ')}.`,
          },
        ]),
    ...(isBand || request.Threshold !== undefined
      ? []
      : [{ path: [], what: 'The alarm has no Threshold.', mend: 'Add it.' }]),
    ...(Number(request.DatapointsToAlarm ?? evaluated) > evaluated
      ? [
          {
            path: ['DatapointsToAlarm'],
            what: 'DatapointsToAlarm is greater than EvaluationPeriods.',
            mend: 'Make it smaller.',
          },
        ]
      : []),
  ];
}

export const kinds: readonly RequestKind[] = [
  {
    form: /(\/slo-[\w-]+|-slo)\.json$/,
    service: 'application-signals',
    operation: 'CreateServiceLevelObjective',
    rules: objectiveRules,
  },
  { form: /-alarm\.json$/, service: 'cloudwatch', operation: 'PutMetricAlarm', rules: alarmRules },
];
