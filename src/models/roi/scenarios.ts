import { computeRoi, type Result } from './compute';
import { defaults, type InputId, type Inputs } from './data';

/** A named set of inputs: the defaults with some of them changed. */
export interface Scenario {
  readonly id: string;
  /** What differs from the defaults. */
  readonly changes: Partial<Inputs>;
}

/** The worked examples of 9.3. The first five are also what the calculator offers as a start. */
export const scenarios = [
  { id: 'guide', changes: {} },
  { id: 'exact-minutes', changes: { mttrAfterH: 1 / 3, downtimeAfterH: 4 / 3 } },
  {
    id: 'small-saas',
    changes: {
      mttrBeforeH: 1.5,
      mttrAfterH: 0.5,
      incidentsPerYear: 48,
      responders: 2,
      hourlyRateUsd: 45,
      downtimeBeforeH: 4,
      downtimeAfterH: 1.5,
      revenueLossPerHourUsd: 8_000,
      toilPeople: 2,
      toilHoursPerPersonWeek: 6,
      strategicFactor: 1.2,
      infraBeforeUsdMonth: 6_000,
      infraAfterUsdMonth: 4_200,
      costManagedUsdYear: 12_000,
      costModelUsdYear: 6_000,
      costTelemetryUsdYear: 3_000,
      costSetupUsdOnce: 10_000,
      horizonYears: 3,
    },
  },
  {
    id: 'enterprise',
    changes: {
      mttrBeforeH: 2.5,
      mttrAfterH: 0.75,
      incidentsPerYear: 600,
      responders: 6,
      hourlyRateUsd: 65,
      downtimeBeforeH: 20,
      downtimeAfterH: 6,
      revenueLossPerHourUsd: 250_000,
      toilPeople: 20,
      toilHoursPerPersonWeek: 10,
      infraBeforeUsdMonth: 300_000,
      infraAfterUsdMonth: 210_000,
      costManagedUsdYear: 400_000,
      costModelUsdYear: 150_000,
      costTelemetryUsdYear: 120_000,
      costOtherUsdYear: 80_000,
      costSetupUsdOnce: 250_000,
      horizonYears: 3,
    },
  },
  {
    id: 'internal-tool',
    changes: {
      incidentsPerYear: 24,
      revenueLossPerHourUsd: 0,
      toilPeople: 1,
      toilHoursPerPersonWeek: 8,
      strategicFactor: 1,
      infraBeforeUsdMonth: 10_000,
      infraAfterUsdMonth: 9_500,
      horizonYears: 3,
    },
  },
  { id: 'no-effect', changes: { mttrAfterH: 2, downtimeAfterH: 8, toilPeople: 0, infraAfterUsdMonth: 30_000 } },
  {
    id: 'partly-worse',
    changes: {
      mttrAfterH: 2.5,
      downtimeAfterH: 9,
      revenueLossPerHourUsd: 2_000,
      toilPeople: 2,
      strategicFactor: 1,
      infraBeforeUsdMonth: 20_000,
      infraAfterUsdMonth: 21_000,
      costManagedUsdYear: 0,
      costModelUsdYear: 0,
      costTelemetryUsdYear: 0,
      costOtherUsdYear: 0,
      costSetupUsdOnce: 0,
      horizonYears: 2,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** The inputs of a scenario, changed or not. */
export function inputsOf(changes: Partial<Record<InputId, number>>): Inputs {
  return { ...defaults, ...changes };
}

/** The results of every scenario. */
export const scenarioResults = Object.fromEntries(
  scenarios.map(({ id, changes }) => [id, computeRoi(inputsOf(changes))]),
) as Readonly<Record<ScenarioId, Result>>;
