import type { InputGroup, InputId, Measure, OutputId, Unit } from './data';
import type { ScenarioId } from './scenarios';

/** The words of the model, in one language: names, units, and what stands where a result is none. */
export interface RoiText {
  readonly inputs: Readonly<Record<InputId, string>>;
  readonly inputGroups: Readonly<Record<InputGroup, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly outputs: Readonly<Record<OutputId, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly scenarios: Readonly<Record<ScenarioId, string>>;
  readonly hours: (count: string) => string;
  readonly points: (count: string) => string;
  /** A value with its unit, money excepted. */
  readonly amount: (count: string, unit: Unit) => string;
  readonly notDefined: string;
  readonly neverPaysBack: string;
}
