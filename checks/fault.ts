/** One thing that is wrong, where it stands and how to mend it. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string;
  /** Line in that file, counted from 1; 1 when the fault concerns the whole file. */
  readonly line: number;
  /** Name of the rule, the same as the file of the check without its ending. */
  readonly rule: string;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
}

/** The form in which every check prints a fault: `file:line  rule  what  → mend`. */
export function formatFault({ file, line, rule, what, mend }: Fault): string {
  return `${file}:${line}  ${rule}  ${what}  → ${mend}`;
}
