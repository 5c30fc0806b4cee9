import type { GuideId } from '../../guides';

/**
 * The self-assessment of section 8.3 without its words: what is asked, how answers count, and where to read on.
 *
 * An answer is a level from 0 (manual) to 4 (autonomous), the position of the chosen option.
 */

/** Maturity levels in ascending order; the options of every question follow them. */
export const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

interface Capability {
  readonly id: string;
  /** Share of the capability in the overall mean, relative to the others. */
  readonly weight: number;
}

/** Capabilities in the order in which results are shown. */
export const capabilities = [
  { id: 'observability', weight: 1 },
  { id: 'deployment', weight: 1 },
  { id: 'detection', weight: 1 },
  { id: 'response', weight: 1 },
  { id: 'node', weight: 1 },
  { id: 'people', weight: 1 },
] as const satisfies readonly Capability[];
export type CapabilityId = (typeof capabilities)[number]['id'];

interface Question {
  readonly id: string;
  readonly capability: CapabilityId;
  /** Share of the question in the mean of its capability, relative to the others. */
  readonly weight: number;
}

/** Questions in the order in which they are asked; the digits of an answer code follow it. */
export const questions = [
  { id: 'OBS-1', capability: 'observability', weight: 1 },
  { id: 'OBS-2', capability: 'observability', weight: 1 },
  { id: 'OBS-3', capability: 'observability', weight: 1 },
  { id: 'DEP-1', capability: 'deployment', weight: 1 },
  { id: 'DEP-2', capability: 'deployment', weight: 1 },
  { id: 'DET-1', capability: 'detection', weight: 1 },
  { id: 'DET-2', capability: 'detection', weight: 1 },
  { id: 'RES-1', capability: 'response', weight: 1 },
  { id: 'RES-2', capability: 'response', weight: 1 },
  { id: 'RES-3', capability: 'response', weight: 1 },
  { id: 'NOD-1', capability: 'node', weight: 1 },
  { id: 'NOD-2', capability: 'node', weight: 1 },
  { id: 'PPL-1', capability: 'people', weight: 1 },
  { id: 'PPL-2', capability: 'people', weight: 1 },
] as const satisfies readonly Question[];
export type QuestionId = (typeof questions)[number]['id'];

interface Threshold {
  readonly level: Level;
  /** Smallest mean, from 0 to 4, that reaches the level. */
  readonly from: number;
}

/** From the highest level down; a mean has the first level whose threshold it reaches. */
export const thresholds = [
  { level: 4, from: 3.5 },
  { level: 3, from: 2.5 },
  { level: 2, from: 1.5 },
  { level: 1, from: 0.5 },
  { level: 0, from: 0 },
] as const satisfies readonly Threshold[];

/** The weakest link: by how many levels the overall level may exceed the lowest capability. */
export const capMargin = 1;

interface SafetyGate {
  readonly question: QuestionId;
  /** Overall level that the gate guards. */
  readonly guards: Level;
  /** Answer to the question that opens the gate. */
  readonly requires: Level;
  /** Overall level while the gate is shut. */
  readonly otherwise: Level;
}

/** Nobody operates autonomously whose safeguards are not tested. */
export const safetyGate = { question: 'RES-3', guards: 4, requires: 4, otherwise: 3 } as const satisfies SafetyGate;

/** For how many of the weakest capabilities a result names a section to read. */
export const weakestShown = 2;

/** How many places a result names at least: where the weakest capabilities give fewer, the next weakest fill up. */
export const nextShown = 3;

interface SectionOfThisGuide {
  readonly section: string;
  readonly anchor: string;
}

interface PlaceInAnotherGuide {
  readonly guide: GuideId;
  readonly anchor?: string;
}

/** Where a result sends its reader: a section of this guide, or a place in another one. */
export const places = {
  'managed-addons': { section: '2.1', anchor: 'managed-addons' },
  evolution: { section: '2.4', anchor: 'evolution' },
  'ai-tools': { section: '3.2', anchor: 'ai-tools' },
  'kiro-orchestration': { section: '3.3', anchor: 'kiro-orchestration' },
  'prompt-driven': { section: '4.1', anchor: 'prompt-driven' },
  'spec-driven': { section: '4.2', anchor: 'spec-driven' },
  'agent-driven': { section: '4.3', anchor: 'agent-driven' },
  'pattern-comparison': { section: '4.4', anchor: 'pattern-comparison' },
  'monitoring-vs-aiops': { section: '5', anchor: 'monitoring-vs-aiops' },
  'anomaly-detection': { section: '6.1', anchor: 'anomaly-detection' },
  'root-cause-analysis': { section: '6.2', anchor: 'root-cause-analysis' },
  'predictive-analytics': { section: '6.3', anchor: 'predictive-analytics' },
  'auto-remediation': { section: '6.4', anchor: 'auto-remediation' },
  'node-readiness-controller': { section: '6.5', anchor: 'node-readiness-controller' },
  'multi-cluster-aiops': { section: '6.6', anchor: 'multi-cluster-aiops' },
  'eventbridge-response': { section: '6.7', anchor: 'eventbridge-response' },
  'service-integration-flow': { section: '7.1', anchor: 'service-integration-flow' },
  'genai-observability': { section: '7.2', anchor: 'genai-observability' },
  'guardduty-etd': { section: '7.3', anchor: 'guardduty-etd' },
  'level-0-to-1': { section: '8.2.1', anchor: 'level-0-to-1' },
  'level-1-to-2': { section: '8.2.2', anchor: 'level-1-to-2' },
  'level-2-to-3': { section: '8.2.3', anchor: 'level-2-to-3' },
  'level-3-to-4': { section: '8.2.4', anchor: 'level-3-to-4' },
  'roi-qualitative': { section: '9.4', anchor: 'roi-qualitative' },
  'stack-addons': { guide: 'aiops-observability-stack', anchor: 'managed-addons' },
  'stack-patterns': { guide: 'aiops-observability-stack', anchor: 'stack-patterns' },
  'stack-application-signals': { guide: 'aiops-observability-stack', anchor: 'application-signals' },
  'eks-capabilities': { guide: 'aidlc-framework', anchor: 'eks-capabilities' },
  'predictive-operations': { guide: 'aiops-predictive-operations' },
} as const satisfies Record<string, SectionOfThisGuide | PlaceInAnotherGuide>;
export type PlaceId = keyof typeof places;

/** What to read for an overall level: the way to the next one. */
export const nextByLevel = {
  0: 'level-0-to-1',
  1: 'level-1-to-2',
  2: 'level-2-to-3',
  3: 'level-3-to-4',
  4: 'genai-observability',
} as const satisfies Record<Level, PlaceId>;

/** What to read for a weak capability, by the level of that capability. */
export const nextByCapability: Readonly<Record<CapabilityId, Readonly<Record<Level, readonly PlaceId[]>>>> = {
  observability: {
    0: ['managed-addons', 'stack-addons'],
    1: ['stack-patterns'],
    2: ['stack-application-signals'],
    3: ['genai-observability'],
    4: ['multi-cluster-aiops'],
  },
  deployment: {
    0: ['evolution'],
    1: ['eks-capabilities'],
    2: ['kiro-orchestration'],
    3: ['spec-driven'],
    4: ['agent-driven'],
  },
  detection: {
    0: ['monitoring-vs-aiops'],
    1: ['anomaly-detection'],
    2: ['guardduty-etd'],
    3: ['predictive-analytics'],
    4: ['eventbridge-response'],
  },
  response: {
    0: ['root-cause-analysis'],
    1: ['eventbridge-response'],
    2: ['service-integration-flow'],
    3: ['auto-remediation'],
    4: ['predictive-operations'],
  },
  node: {
    0: ['node-readiness-controller'],
    1: ['node-readiness-controller'],
    2: ['node-readiness-controller'],
    3: ['predictive-analytics'],
    4: ['predictive-operations'],
  },
  people: {
    0: ['prompt-driven'],
    1: ['roi-qualitative'],
    2: ['ai-tools'],
    3: ['pattern-comparison'],
    4: ['multi-cluster-aiops'],
  },
};

/** Worked results, also the test vectors of the scoring: answer codes by name. */
export const examples = {
  A1: '00000000000000',
  A2: '11121111011011',
  A3: '33333333333300',
  A4: '44444444434444',
  A5: '22332321222212',
  A6: '44444444444444',
} as const satisfies Record<string, string>;
export type ExampleId = keyof typeof examples;

/** The words of the assessment, in one language. */
export interface MaturityText {
  readonly levels: Readonly<Record<Level, string>>;
  readonly capabilities: Readonly<Record<CapabilityId, string>>;
  readonly questions: Readonly<
    Record<QuestionId, { readonly ask: string; readonly options: Readonly<Record<Level, string>> }>
  >;
  /** What a result advises, after the name of the level. */
  readonly results: Readonly<Record<Level, string>>;
  /** What a result says when the weakest link held the overall level down. */
  readonly capped: (capability: string) => string;
  readonly places: Readonly<Record<PlaceId, string>>;
}
