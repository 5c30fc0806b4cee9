import type { ScenarioId } from '@site/src/models/roi/scenarios';

/** The examples that the calculator offers as a start. */
export const presets = [
  'guide',
  'exact-minutes',
  'small-saas',
  'enterprise',
  'internal-tool',
] as const satisfies readonly ScenarioId[];
