import type { Fault } from '../fault';

/** One file under `examples/`, or a fixture that stands in for one. */
export interface Sample {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  /** The whole file, as a reader copies it. */
  readonly text: string;
}

/** A tool, schema or API model that a sample is held against. */
export interface Standard {
  /** Name as its publisher writes it, e.g. `@aws-sdk/client-eks`. */
  readonly name: string;
  /** Exact version, or the date of the page for a standard without versions. */
  readonly version: string;
  /** Where its text stands: an address, or repository:path. */
  readonly source?: string;
  /** Set for a tool that the machine brings: another machine has another version, so a difference is no drift. */
  readonly ofMachine?: true;
}

/** A sentence that a reader sees beside the sample. */
export interface Sentence {
  readonly ko: string;
  readonly en: string;
}

/**
 * Holds samples of one kind against what the real tool accepts, without a network.
 *
 * Each checker is the default export of `checks/samples/<id>/index.ts`; the runner finds it by its folder. Several
 * checkers may claim one sample (a JSON file is parsed by one and read as an IAM policy by another).
 */
export interface Checker {
  /** Name of its folder; also the `rule` of its faults. */
  readonly id: string;
  /** Whether it holds itself responsible for the file; decided by the path alone. */
  claims(path: string): boolean;
  /** What it holds this sample against. A change of any version asks for a new record. */
  against(sample: Sample): readonly Standard[];
  /** All faults of all given samples; a run hands over every claimed sample at once, so that slow tools start once. */
  check(samples: readonly Sample[]): Promise<readonly Fault[]>;
  /** Set when it looks at one aspect of many kinds: a sample that only such checkers claim has no checker of its own. */
  readonly oneAspect?: true;
  /** What it cannot check of this sample. */
  limits?(sample: Sample): Sentence | undefined;
}

/**
 * A typical mistake, put into a copy of a real sample to prove that its checkers see it.
 *
 * Each checker keeps its own in `checks/samples/<id>/planted.ts` (default export, an array); a test applies them all and
 * asks that every file under `examples/` has one.
 */
export interface PlantedFault {
  /** The real sample, e.g. `examples/eks/install-adot-addon.sh`. */
  readonly sample: string;
  /** Text that stands in the sample exactly once. */
  readonly replace: string;
  readonly by: string;
  /** Text that must occur in the `what` of one of the checker's faults. */
  readonly caught: string;
}
