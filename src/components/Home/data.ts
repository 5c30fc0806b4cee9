/** Questions that bring people to the guide, each with the section that answers it. */
export const questions = [
  { id: 'level', href: '/aiops-introduction#maturity-model' },
  { id: 'mcp', href: '/aiops-introduction#mcp-client-config' },
  { id: 'amp', href: '/aiops-introduction#amp-amg-to-self-hosted' },
  { id: 'roi', href: '/aiops-introduction#roi' },
  { id: 'addons', href: '/aiops-introduction#managed-addons' },
  { id: 'incident', href: '/aiops-introduction#eventbridge-response' },
] as const;

export type QuestionId = (typeof questions)[number]['id'];

export interface Text {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly audience: string;
  readonly start: string;
  readonly questionsTitle: string;
  readonly questions: Readonly<Record<QuestionId, { readonly question: string; readonly answer: string }>>;
  readonly promisesTitle: string;
  readonly promises: readonly string[];
}
