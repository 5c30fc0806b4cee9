import type { Failure } from './store';

/** Every word that the search shows or says. */
export interface Text {
  readonly open: string;
  readonly shortcut: string;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  readonly clear: string;
  readonly submit: string;
  readonly results: string;
  readonly count: (count: number) => string;
  readonly loading: string;
  readonly none: (query: string) => string;
  readonly similar: string;
  readonly sections: string;
  readonly failure: Readonly<Record<Failure, string>>;
  readonly retry: string;
  readonly keys: string;
  readonly keep: string;
  readonly recent: string;
  readonly marked: (query: string) => string;
  readonly clearMarks: string;
  readonly allResults: string;
}
